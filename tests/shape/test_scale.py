"""The model of many people prints what its page shows, from costs that were measured and limits that stand."""

import json

from backend.aws import AT_ONCE, MOST_IN_A_BATCH
from backend.metrics import UNITS
from backend.reminders.queue import LOOK_AHEAD
from infra.scale.__main__ import bill_table, price_table, table
from infra.scale.assumptions import ZONES, Assumptions
from infra.scale.bill import ALARMS, BATCH, DAYS, METRICS, RULES, RUNS, bill, usage
from infra.scale.day import MINUTES, hottest, owners_a_minute
from infra.scale.drain import p99_lateness, workers_needed
from infra.scale.figures import NOW_WORKERS, figures
from infra.scale.prices import PRICES
from tests.shape.test_infra import AFTER, CHOSEN, EDGE, resources
from tests.support.server import ROOT

GIVEN = Assumptions()
PAGE = (ROOT / "infra" / "SCALE.md").read_text()
README = (ROOT / "infra" / "README.md").read_text()
COSTS = json.loads((ROOT / "infra" / "scale" / "costs.json").read_text())


def test_the_page_shows_what_the_model_prints() -> None:
    assert table() in PAGE


def test_the_page_shows_the_costs_it_was_made_from() -> None:
    shown = [f"| {name} | {cost['ours']} | {cost['database']} |" for name, cost in COSTS.items()]
    assert [line for line in shown if line not in PAGE] == []


def test_the_model_knows_the_limits_that_stand() -> None:
    deliver = AFTER["Deliver"]["Properties"]
    assert (deliver["ScalingConfig"]["MaximumConcurrency"], deliver["BatchSize"]) == ({"Ref": "Senders"}, BATCH)
    assert CHOSEN["Senders"]["Default"] == NOW_WORKERS
    wishes = json.loads((ROOT / "infra" / "stages.json").read_text())
    assert {wish["Senders"] for wish in wishes.values()} == {str(NOW_WORKERS)}
    assert (GIVEN.queue_calls_at_once, BATCH) == (AT_ONCE, MOST_IN_A_BATCH)
    assert LOOK_AHEAD.total_seconds() == 90, "the page counts on it"


def test_nobody_is_forgotten() -> None:
    day = owners_a_minute(1_000_000, GIVEN)
    assert len(day) == MINUTES
    assert round(sum(day)) == round(1_000_000 * GIVEN.messages_a_week / 7)
    assert round(sum(ZONES.values())) == 100
    minute, owners = hottest(day)
    assert owners == max(day)
    # Nine in India, the largest zone of all.
    assert minute == 3 * 60 + 30


def test_lateness_is_that_of_a_queue() -> None:
    day = [0.0] * MINUTES
    day[100] = 1000.0
    # A thousand of a second each by ten: a hundred seconds, of which 99 pass for the last but one in a hundred.
    assert 95 <= p99_lateness(day, 10, 1.0) <= 100
    assert 9 <= p99_lateness(day, 100, 1.0) <= 10
    day[101] = 1000.0
    assert p99_lateness(day, 10, 1.0) > 130, "what is not done in its minute is in the way of the next"


def test_the_workers_it_asks_for_are_enough_and_not_too_many() -> None:
    day = owners_a_minute(1_000_000, GIVEN)
    enough = workers_needed(day, 0.2, 10)
    assert p99_lateness(day, enough, 0.2) <= 10 < p99_lateness(day, enough - 1, 0.2)


def test_ten_times_the_people_need_about_ten_times_as_much() -> None:
    few, many = (figures(people, COSTS, GIVEN)["deliveries at once for 10 s"] for people in (10**6, 10**7))
    assert 9 < int(many.replace(",", "")) / int(few.replace(",", "")) < 11


def test_the_other_page_shows_the_prices_and_the_sums() -> None:
    assert price_table() in README
    assert bill_table() in README


def test_every_price_has_a_source_and_is_asked_for() -> None:
    links = {price.source for price in PRICES.values()}
    assert [name for name in links if f"\n[{name}]: https://" not in README] == []
    assert usage(1000, COSTS, GIVEN).keys() == PRICES.keys()


def test_what_is_counted_is_what_the_templates_make() -> None:
    watched = [one["Type"] for one in resources("watch.yaml").values()]
    each_minute = [one for one in AFTER.values() if one["Properties"].get("ScheduleExpression") == "rate(1 minute)"]
    assert watched.count("AWS::CloudWatch::Alarm") == ALARMS
    assert len(EDGE["WebWall"]["Properties"]["Rules"]) == RULES
    assert len(each_minute) * MINUTES * DAYS == RUNS
    assert len(UNITS) == METRICS


def test_nobody_pays_for_what_is_free() -> None:
    asked = PRICES["SQS: call"]
    assert [asked.of(many) for many in (0, 1_000_000, 2_000_000)] == [0, 0, 0.40]
    # One person: the wall, the key and the eleventh alarm.
    assert round(sum(bill(1, COSTS, GIVEN).values()), 2) == 8.10
