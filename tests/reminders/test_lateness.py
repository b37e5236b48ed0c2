"""How late reminders are can be read as numbers: from the log of each tick, and from /readyz."""

import json
import logging
from dataclasses import replace

import pytest

from backend.log_lines import JsonLines
from backend.reminders.tick import tick
from tests.support.local_push import Fault

NINE = "2026-11-22T09:00:00Z"


@pytest.fixture
def numbers(anonymous):
    return lambda: anonymous.get("/readyz").get_json()["reminders"]


def test_with_nothing_to_do_all_is_well(story, numbers):
    assert numbers() == {
        "oldest_unsent_s": 0.0,
        "dwell_p50_s": None,
        "dwell_p99_s": None,
        "dead_letters": 0,
        "shut_hosts": 0,
    }


def test_what_should_have_gone_out_grows_old(story, numbers):
    story.conference()
    story.clock.set("2026-11-22T09:03:20Z")
    assert numbers()["oldest_unsent_s"] == 200


def test_ready_says_so_when_they_have_waited_too_long(story, anonymous):
    story.conference()
    story.clock.set("2026-11-22T09:10:00Z")
    assert (anonymous.get("/readyz").status_code, anonymous.get("/readyz").get_json()["ok"]) == (200, True)
    story.clock.set("2026-11-22T09:10:01Z")
    late = anonymous.get("/readyz")
    assert (late.status_code, late.get_json()["ok"], late.get_json()["oldest_unsent_limit_s"]) == (503, False, 600)


def test_what_waits_for_a_good_moment_does_not(story, phone, numbers):
    story.conference()
    phone.fail(Fault(503))
    story.at(NINE)
    story.clock.set("2026-11-22T09:00:30Z")
    assert numbers()["oldest_unsent_s"] == 0


def test_sent_minus_due(story, phone, numbers):
    story.conference()
    story.at("2026-11-22T09:00:07Z")
    assert (numbers()["dwell_p50_s"], numbers()["dwell_p99_s"]) == (7, 7)


@pytest.fixture
def late(app, capsys):
    """How late CloudWatch is told that something was."""
    app.config["KITH"] = replace(app.config["KITH"], metrics=True)

    def values() -> list[float]:
        told = [json.loads(line) for line in capsys.readouterr().out.splitlines() if line.startswith('{"_aws"')]
        return [seconds for line in told for seconds in line.get("Lateness", [])]

    return values


def test_the_figure_is_sent_minus_due(story, phone, late):
    story.conference()
    story.at("2026-11-22T09:00:07Z")
    assert late() == [7]


def test_a_second_try_is_late_by_all_of_it(story, phone, late):
    story.conference()
    phone.fail(Fault(503))
    story.at(NINE)
    story.at("2026-11-22T09:01:30Z")
    assert late() == [90]


def test_what_waited_for_a_device_is_due_when_it_has_come(app, story, alice, new_phone, late):
    story.conference()
    story.at(NINE)
    story.clock.set("2026-11-23T12:00:00Z")
    new_phone(alice)
    assert story.at("2026-11-23T12:00:05Z")["sent"] == 1
    assert late() == [5]


def test_what_waited_for_the_end_of_a_silence_is_due_then(story, phone, late):
    story.conference()
    story.prefers(paused_until="2026-11-24")
    story.at(NINE)
    story.at("2026-11-24T09:00:03Z")
    assert late() == [3]


def test_refused_is_counted(story, phone, numbers):
    story.conference()
    phone.fail(Fault(413))
    story.at(NINE)
    assert numbers()["dead_letters"] == 1


def test_each_tick_says_so_in_one_line_without_anybody(story, phone, caplog):
    story.conference(name="Union meeting")
    story.clock.set("2026-11-22T09:01:00Z")
    with caplog.at_level(logging.INFO, logger="kith.metrics"), story.app.app_context():
        tick()
    [line] = [json.loads(JsonLines().format(record)) for record in caplog.records if record.name == "kith.metrics"]
    assert (line["said"], line["oldest_unsent_s"], line["owners_due"], line["freed"]) == ("tick", 60, 1, 0)
    assert "Union" not in caplog.text
    assert story.person.owner not in caplog.text
