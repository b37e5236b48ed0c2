"""A newcomer's first look: a living account, made once, entered without a code."""

from collections import Counter
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask

from backend.demo.routes import register_demo
from backend.demo.seed import demo_changes, seed_demo
from backend.people.rules import check_in_due, circle_cadence
from backend.thanks.rules import DELAY_DAYS, thanks_due
from tests.support.clock import StillClock
from tests.support.edits import pull
from tests.support.people import Browser

Rows = dict[str, list[dict[str, Any]]]


@pytest.fixture
def demo(app: Flask) -> Flask:
    register_demo(app)
    assert seed_demo(app)
    return app


@pytest.fixture
def visitor(demo: Flask) -> Browser:
    browser = Browser(demo)
    browser.get("/demo")
    return browser


@pytest.fixture
def rows(visitor: Browser, clock: StillClock) -> Rows:
    found: Rows = {}
    for (noun, record_id), fields in pull(visitor, clock()).items():
        found.setdefault(noun, []).append(fields | {"id": record_id})
    return found


@pytest.fixture
def today(clock: StillClock) -> str:
    return clock().astimezone().date().isoformat()


def test_the_first_visit_ends_in_the_account(demo: Flask) -> None:
    browser = Browser(demo)
    assert browser.get("/").location == "/demo"
    assert browser.get("/demo").location == "/account?welcome=1"
    assert browser.get("/api/accounts/me").json["account"]["email"] == "demo@kith.example"
    assert browser.get("/").status_code == 200


def test_coming_again_makes_no_second_device(visitor: Browser) -> None:
    visitor.get("/demo")
    assert len(visitor.get("/api/accounts/me").json["devices"]) == 1


def test_the_worker_and_other_screens_are_not_sent_away(demo: Flask) -> None:
    browser = Browser(demo)
    assert browser.get("/", headers={"Sec-Fetch-Mode": "cors"}).status_code == 200
    assert browser.get("/people").status_code == 200


def test_without_the_demo_there_is_no_such_door(app: Flask) -> None:
    browser = Browser(app)
    assert browser.get("/demo").location is None
    assert browser.get("/api/accounts/me").status_code == 401


def test_seeding_twice_adds_nothing(demo: Flask, visitor: Browser, rows: Rows, clock: StillClock) -> None:
    clock.forward(days=2)
    assert not seed_demo(demo)
    assert len(pull(visitor, clock())) == sum(map(len, rows.values()))


def test_it_is_a_living_world(rows: Rows) -> None:
    sizes = {noun: len(found) for noun, found in rows.items()}
    assert (sizes["events"], sizes["people"]) == (4, 60)
    assert 140 <= sizes["moments"] <= 190
    sent = [thanks for thanks in rows["thanks"] if thanks["sent_on"]]
    assert len(sent) >= 12
    assert {favor["direction"] for favor in rows["favors"]} == {"received", "given"}
    kept = Counter("kept_on" in promise for promise in rows["promises"])
    assert kept[True] >= 5
    assert kept[False] >= 5


def test_one_event_is_on_and_one_ended_yesterday(rows: Rows, today: str, clock: StillClock) -> None:
    [pinned] = [event for event in rows["events"] if event.get("pinned")]
    assert pinned["starts_on"] == today <= pinned["ends_on"]
    yesterday = (clock().astimezone().date() - timedelta(days=1)).isoformat()
    assert [event["name"] for event in rows["events"] if event["ends_on"] == yesterday] == ["Open Grants Summit"]


def test_nothing_but_promises_and_plans_lies_ahead(rows: Rows, today: str) -> None:
    assert all(moment["happened_on"] <= today for moment in rows["moments"])
    assert all(thanks["sent_on"] <= today for thanks in rows["thanks"])


def test_today_has_thank_yous(rows: Rows, today: str) -> None:
    ends = {event["id"]: event["ends_on"] for event in rows["events"]}
    received = [favor for favor in rows["favors"] if favor["direction"] == "received"]
    due = {
        favor["what"]: thanks_due(
            ends.get(favor.get("event_id", ""), favor["happened_on"]),
            "thanked" in favor,
            favor.get("thank_later_until"),
            DELAY_DAYS,
        )
        for favor in received
    }
    assert sum(day is not None and day <= today for day in due.values()) == 6
    assert sum(day is not None and day > today for day in due.values()) == 1


def test_today_has_three_check_ins(rows: Rows, today: str) -> None:
    last: dict[str, str] = {}
    for moment in rows["moments"]:
        for person_id in moment["person_ids"]:
            last[person_id] = max(last.get(person_id, ""), moment["happened_on"])
    due = {
        person["name"]: check_in_due(
            circle_cadence(person.get("circle"), person.get("cadence_days")),
            person.get("cadence_set_on"),
            last.get(person["id"]),
            None,
        )
        for person in rows["people"]
    }
    waiting = {name for name, day in due.items() if day and day <= today}
    assert waiting == {"Miriam Okafor", "Nikos Papadakis", "Grace Mwangi"}


def test_something_is_coming_and_something_is_under_way(rows: Rows, today: str) -> None:
    assert len(rows["milestones"]) == 4
    assert [row["what"] for row in rows["follow_ups"] if row["due_on"] <= today]
    assert {("outcome" in ask) for ask in rows["asks"]} == {True, False}
    assert {("introduced_on" in pair) for pair in rows["introductions"]} == {True, False}
    [run] = [row for row in rows["challenges"] if "ended_on" not in row]
    assert len(run["done_days"]) == 2
    assert all(row["person_ids"] and row["event_ids"] and row["why"] for row in rows["purposes"])


def test_kind_words_were_kept_and_own_words_to_begin_with(rows: Rows, today: str) -> None:
    assert len(rows["kind_words"]) == 5
    assert all(row["words"] and row["received_on"] <= today for row in rows["kind_words"])
    assert {row["occasion"] for row in rows["templates"]} == {"event", "introduction"}


def test_there_is_something_to_look_back_on(rows: Rows, today: str) -> None:
    assert all(page["written_on"] <= today for page in rows["journal"])
    assert [page for page in rows["journal"] if page["written_on"][5:] == today[5:]]
    names = {row["id"]: row["name"] for row in rows["people"]}
    assert all(f"@{names[who]}" in page["words"] for page in rows["journal"] for who in page.get("person_ids", []))
    [review] = rows["reviews"]
    assert {answer["review_id"] for answer in rows["review_answers"]} == {review["id"]}
    assert [answer["person_id"] for answer in rows["review_answers"]] == review["person_ids"]


def test_every_reference_is_to_somebody_there(rows: Rows) -> None:
    people, events = ({row["id"] for row in rows[noun]} for noun in ("people", "events"))
    told = ("moments", "favors", "thanks", "promises", "milestones", "follow_ups", "asks", "introductions")
    told += ("journal", "reviews", "review_answers", "kind_words", "purposes")
    for row in (row for noun in told for row in rows[noun]):
        named = {row.get(field) for field in ("person_id", "a_id", "b_id")} - {None}
        assert {*row.get("person_ids", []), *named} <= people
        assert row.get("event_id") in {*events, None}
        assert {*row.get("event_ids", [])} <= events
    assert {row["introduced_by"] for row in rows["people"] if "introduced_by" in row} <= people


def test_some_pages_show_what_a_page_can_hold(rows: Rows) -> None:
    written = {name for person in rows["people"] for name in person}
    assert written >= {"past_work", "ways", "pinned_note", "needs", "offers", "recognition", "introduced_by"}


def test_the_content_is_the_same_every_time(clock: StillClock) -> None:
    assert demo_changes(clock()) == demo_changes(clock())
