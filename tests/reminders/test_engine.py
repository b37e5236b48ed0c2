"""At home one process ticks and delivers by itself, and stops when told to."""

import threading
from contextlib import contextmanager

import pytest

from backend.letters.minute import post_letters
from backend.reminders import deliverer
from backend.reminders import engine as engines
from backend.reminders.engine import Engine
from backend.upkeep import upkeep
from tests.support.wait import until


@contextmanager
def running(app):
    engine = Engine(app, daily=upkeep, minutely=post_letters)
    engine.start()
    try:
        yield engine
    finally:
        engine.stop()


def threads() -> set[str]:
    return {thread.name for thread in threading.enumerate()}


def test_a_test_reminder_does_not_wait_for_the_tick(app, story, alice, phone, says):
    with running(app):
        alice.post("/api/push/test", json={"endpoint": phone.endpoint})
        until(lambda: says(phone))
    assert says(phone) == ["This is a test reminder from Kith."]


def test_what_is_due_goes_out_by_itself(app, story, phone, says):
    story.conference()
    story.clock.set("2026-11-22T09:00:00Z")
    with running(app):
        until(lambda: says(phone))
        until(lambda: story.states() == ["sent"])


def test_what_is_taken_early_waits_for_its_instant(app, story, phone, says, monkeypatch):
    monkeypatch.setattr(deliverer, "LOOK_AGAIN", 0.05)
    story.conference()
    story.clock.set("2026-11-22T08:59:00Z")
    with running(app):
        until(lambda: story.states() == ["queued"])
        assert phone.tries == []
        story.clock.set("2026-11-22T09:00:00Z")
        until(lambda: says(phone))


def test_a_tick_that_fails_is_followed_by_one_that_works(app, story, phone, says, monkeypatch, caplog):
    calls = []

    def fail_once():
        calls.append(1)
        if len(calls) == 1:
            raise OSError("the disk is away")
        return tick()

    tick = engines.tick
    monkeypatch.setattr(engines, "tick", fail_once)
    monkeypatch.setattr(engines, "MINUTE", 0.05)
    story.conference()
    story.clock.set("2026-11-22T09:00:00Z")
    with running(app):
        until(lambda: says(phone))
    assert "tick failed" in caplog.text


def test_it_stops_and_leaves_no_thread(app, story):
    with running(app):
        assert {"tick", "deliver", "beside"} <= threads()
    assert not {"tick", "deliver", "beside"} & threads()


def test_a_mail_server_that_hangs_holds_up_no_push(app, story, phone, says):
    story.conference()
    story.clock.set("2026-11-22T09:00:00Z")
    hanging = threading.Event()
    engine = Engine(app, daily=upkeep, minutely=hanging.wait)
    engine.start()
    try:
        until(lambda: says(phone))
    finally:
        hanging.set()
        engine.stop()


@pytest.mark.usefixtures("story")
def test_stopped_before_it_started_is_stopped(app):
    Engine(app, daily=upkeep, minutely=post_letters).stop()
