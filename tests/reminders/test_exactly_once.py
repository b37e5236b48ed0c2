"""Killed, doubled, raced: each reminder is sent, and a phone shows it once."""

import threading

import pytest
from sqlalchemy import select

from backend.db import db
from backend.reminders import deliver as delivering
from backend.reminders.deliver import deliver
from backend.reminders.models import Reminder
from backend.reminders.queue import claim_due
from backend.reminders.tick import tick
from tests.reminders.races import race_mornings
from tests.support.databases import looking_into

NINE = "2026-11-22T09:00:00Z"


class Killed(BaseException):
    """What kill -9 looks like from inside: nothing after it runs."""


def at_nine(story):
    story.clock.set(NINE)
    return story.app.app_context()


def test_killed_after_the_claim(story, phone, says):
    story.conference()
    with at_nine(story):
        tick()
    assert story.states() == ["queued"]
    assert story.at("2026-11-22T09:02:00Z") == {}, "the lease still holds"
    assert story.at("2026-11-22T09:03:31Z")["sent"] == 1
    assert len(says(phone)) == 1


@pytest.mark.parametrize(("step", "arrived"), [("_send", 0), ("_mark", 1)])
def test_killed_before_and_after_the_send(story, phone, monkeypatch, step, arrived):
    story.conference()

    def die(*_):
        raise Killed

    with monkeypatch.context() as patch, at_nine(story):
        patch.setattr(delivering, step, die)
        with pytest.raises(Killed):
            deliver(story.person.owner)
    assert story.states() == ["sending"]
    assert len(phone.received) == arrived
    assert story.at("2026-11-22T09:02:01Z")["sent"] == 1
    assert len(phone.received) == arrived + 1
    topics = {headers["Topic"] for headers in phone.headers}
    tags = {message["notification"]["tag"] for message in phone.received}
    assert (len(topics), len(tags)) == (1, 1), "the push service and the phone replace the first by the second"


def test_what_kills_again_and_again_waits_longer_and_longer(story, phone, monkeypatch):
    story.conference()

    def die(*_):
        raise Killed

    monkeypatch.setattr(delivering, "_send", die)
    claims = 0
    for minute in range(0, 30, 3):
        try:
            claims += story.at(f"2026-11-22T09:{minute:02}:00Z").get("claimed", 0)
        except Killed:
            claims += 1
    assert claims == 5


def test_a_tick_that_comes_twice_sends_once(story, phone, says):
    story.conference()
    story.at(NINE)
    assert story.at(NINE) == {}
    assert len(says(phone)) == 1


def test_four_dispatchers_send_once(story, phone, says):
    for number in range(8):
        story.meets(f"Person {number}", on="2026-11-15", circle="inner")
    story.clock.set(NINE)
    gate = threading.Barrier(4)

    def work():
        with story.app.app_context():
            gate.wait()
            for due in claim_due(story.clock.instant):
                deliver(due.owner)
            deliver(story.person.owner)
            db.session.remove()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lines = [line for body in says(phone) for line in body.split("\n") if not line.startswith("and ")]
    assert len(lines) == len(set(lines)), "somebody was named twice"
    assert set(story.states()) == {"sent"}


def test_every_morning_three_dispatchers_with_doubled_records_send_once(story, phone):
    assert race_mornings(story, 10) == []
    assert len(phone.received) == 10


def test_cancelled_while_queued_is_not_sent(story, phone, says):
    _, favors = story.conference(helped=1)
    with at_nine(story):
        tick()
    story.write("favors", favors[0], thanked="sent")
    assert story.states() == ["cancelled"]
    with story.app.app_context():
        deliver(story.person.owner)
    assert says(phone) == []


def test_done_behind_the_planners_back_is_seen_before_sending(app, story, phone, says):
    story.conference(helped=1)
    with looking_into(app):
        # Not through run_tx: no planner hears of it.
        db.session.execute(db.text("UPDATE favors SET thanked = 'sent'"))
        db.session.commit()
    assert story.at(NINE)["nothing"] == 1
    assert says(phone) == []
    assert story.states() == ["done"]


def test_deleted_behind_the_planners_back_is_seen_before_sending(app, story, phone, says):
    story.meets("Ada", on="2026-11-15", circle="inner")
    with looking_into(app):
        db.session.execute(db.text("UPDATE people SET deleted_at = '2026-11-22T08:00:00Z'"))
        db.session.commit()
    assert story.at(NINE)["nothing"] == 1
    assert says(phone) == []


def test_snoozed_while_queued_waits_for_its_new_day(story, phone, says):
    event, favors = story.conference(helped=1)
    with at_nine(story):
        tick()
    story.write("favors", favors[0], thank_later_until="2026-11-24")
    with story.app.app_context():
        deliver(story.person.owner)
    assert says(phone) == []
    assert story.planned() == {("thank_event", event, "2026-11-24T09:00")}


def test_one_reminder_that_cannot_be_said_does_not_block_the_others(app, story, phone, says):
    story.conference(helped=1)
    story.meets("Ada", on="2026-11-15", circle="inner")
    with looking_into(app):
        row = db.session.scalar(select(Reminder).where(Reminder.kind == "check_in"))
        row.kind = "horoscope"
        db.session.commit()
    figures = story.at(NINE)
    assert (figures["sent"], figures["postponed"]) == (1, 1)
    assert says(phone) == ["You met 5 people at PyCon. 1 thank-you is waiting."]
    assert story.at("2026-11-22T09:00:30Z") == {}, "pushed forward"
    assert story.at("2026-11-22T09:01:00Z")["postponed"] == 1


def test_a_tick_looks_ahead_and_delivery_waits_for_its_instant(story, phone):
    story.conference()
    story.clock.set("2026-11-22T08:58:30Z")
    with story.app.app_context():
        assert [due.at for due in tick()] == [story.clock.instant.replace(hour=9, minute=0, second=0)]
        assert deliver(story.person.owner)["claimed"] == 0
    assert phone.tries == []


def test_more_than_a_page_falls_due_at_once(app, story, phone, monkeypatch):
    monkeypatch.setattr("backend.reminders.queue.PAGE", 3)
    for number in range(10):
        story.meets(f"Person {number}", on="2026-11-15", circle="inner")
    assert story.at(NINE)["claimed"] == 10
    assert len(phone.received) == 1
