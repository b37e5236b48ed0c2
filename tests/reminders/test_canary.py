"""Every quarter of an hour a reminder goes the whole way, and nobody outside is asked."""

import json
from dataclasses import replace

import pytest
from flask import Flask

from backend.db import db
from backend.reminders.canary import CANARY, plant_canary
from backend.reminders.models import Delivery, Reminder
from backend.reminders.tick import tick_and_deliver
from tests.support.databases import looking_into


@pytest.fixture
def minute(story):
    """What a minute does at that instant."""

    def at(instant: str) -> dict[str, int]:
        story.clock.set(instant)
        with story.app.app_context():
            plant_canary()
            return dict(tick_and_deliver())

    return at


def canaries(app: Flask) -> list[Reminder]:
    with looking_into(app):
        return db.session.query(Reminder).filter_by(owner=CANARY).order_by(Reminder.due_at).all()


def test_it_is_claimed_and_handed_to_the_sink_when_it_is_due(app, story, phone, minute):
    assert minute("2026-11-22T09:01:00Z") == {}
    assert minute("2026-11-22T09:14:00Z") == {}, "planted once"
    figures = minute("2026-11-22T09:15:00Z")
    assert (figures["claimed"], figures["sent"]) == (1, 1)
    sent, coming = canaries(app)
    assert (sent.state, coming.state) == ("sent", "planned")
    assert f"{coming.due_at:%H:%M}" == "09:30"
    assert phone.tries == []


def test_its_lateness_is_a_figure_of_its_own(app, story, minute, capsys):
    minute("2026-11-22T09:01:00Z")
    app.config["KITH"] = replace(app.config["KITH"], metrics="kith")
    minute("2026-11-22T09:15:07Z")
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines() if "_aws" in line]
    assert [line["CanaryLateness"] for line in lines if "CanaryLateness" in line] == [[7.0]]
    assert not any("Lateness" in line for line in lines)


def test_what_is_told_of_people_does_not_count_it(story, minute, anonymous):
    minute("2026-11-22T09:01:00Z")
    minute("2026-11-22T09:15:00Z")
    assert anonymous.get("/readyz").get_json()["reminders"]["dwell_p50_s"] is None


def test_yesterdays_are_forgotten(app, minute):
    minute("2026-11-22T09:01:00Z")
    minute("2026-11-22T09:15:00Z")
    minute("2026-11-23T09:15:01Z")
    assert [f"{row.due_at:%d %H:%M}" for row in canaries(app)] == ["22 09:30", "23 09:30"]
    with looking_into(app):
        assert db.session.query(Delivery).filter_by(owner=CANARY).count() == 1
