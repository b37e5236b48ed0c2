"""A deletion is told to every device for 90 days; a device that was away longer starts over, and misses nothing."""

import pytest
from sqlalchemy import func, select

from backend.db import Base, db
from backend.sync.models import Counter
from backend.upkeep import upkeep
from tests.support.databases import looking_into
from tests.support.edits import OTHER_DEVICE, edit, new_id, pull, request, sync


@pytest.fixture
def daily(app, clock):
    """Upkeep after so many days, in which these people opened Kith now and then."""

    def after(days, *people):
        for part in range(days, 0, -50):
            clock.forward(days=min(50, part))
            for person in people:
                assert person.get("/api/accounts/me").status_code == 200
        with app.app_context():
            upkeep()

    return after


def delete(person, clock, record_id, **how):
    clock.forward(minutes=1)
    when = clock.instant.isoformat().replace("+00:00", "Z")
    return sync(person, clock.instant, edit("people", record_id, clock.instant, deleted_at=when), **how)


def named(person, clock, *ids):
    return sync(person, clock.instant, *[edit("people", one, clock.instant, name="x") for one in ids])


def test_it_is_told_for_ninety_days_and_then_forgotten(app, alice, clock, daily):
    gone, stays = new_id(), new_id()
    named(alice, clock, gone, stays)
    delete(alice, clock, gone)
    daily(90, alice)
    assert ("people", gone) in pull(alice, clock.instant)
    daily(1, alice)
    assert set(pull(alice, clock.instant)) == {("people", stays)}


def test_a_device_that_stopped_before_it_starts_over(alice, clock, daily):
    gone, stays = new_id(), new_id()
    away = named(alice, clock, gone, stays)["cursor"]
    after = delete(alice, clock, gone)["cursor"]
    daily(91, alice)
    change = edit("people", stays, clock.instant, OTHER_DEVICE, role="CTO")
    for changes in ((), (change,)):
        answer = alice.post("/api/sync", json=request(clock.instant, *changes, cursor=away, device=OTHER_DEVICE))
        assert (answer.status_code, answer.get_json()["error"]["code"]) == (410, "resync")
    assert "role" not in pull(alice, clock.instant)["people", stays], "nothing was written before it starts over"
    assert sync(alice, clock.instant, change, cursor=0)["cursor"] == after + 1
    assert sync(alice, clock.instant, cursor=after)["rows"] != [], "who has heard of it goes on"


def test_a_row_that_was_brought_back_stays(alice, clock, daily):
    ana = new_id()
    named(alice, clock, ana)
    delete(alice, clock, ana)
    clock.forward(minutes=1)
    sync(alice, clock.instant, edit("people", ana, clock.instant, deleted_at=None))
    daily(200, alice)
    assert ("people", ana) in pull(alice, clock.instant)


def test_words_of_a_device_that_was_away_bring_the_row_back(alice, clock, daily):
    ana = new_id()
    named(alice, clock, ana)
    delete(alice, clock, ana)
    daily(91, alice)
    assert pull(alice, clock.instant) == {}
    sync(alice, clock.instant, edit("people", ana, clock.instant, OTHER_DEVICE, name="Ana", notes="typed on a ship"))
    assert pull(alice, clock.instant)["people", ana] == {"name": "Ana", "notes": "typed on a ship"}


def test_nobody_elses_rows_are_forgotten_with_it(alice, charlie, clock, daily):
    ana = new_id()
    for person in (alice, charlie):
        named(person, clock, ana)
    delete(alice, clock, ana)
    daily(91, alice, charlie)
    assert pull(alice, clock.instant) == {}
    assert sync(charlie, clock.instant, cursor=1)["cursor"] == 1, "and Charlie's devices need not start over"
    assert ("people", ana) in pull(charlie, clock.instant)


def test_many_are_forgotten_in_parts(app, alice, clock, daily, written):
    ids = [new_id() for _ in range(1500)]
    for start in range(0, 1500, 500):
        named(alice, clock, *ids[start : start + 500])
    clock.forward(minutes=1)
    for start in range(0, 1500, 500):
        some = ids[start : start + 500]
        sync(
            alice,
            clock.instant,
            *[edit("people", one, clock.instant, deleted_at="2026-11-22T09:00:00Z") for one in some],
        )
    daily(91, alice)
    with looking_into(app):
        assert db.session.scalar(select(func.count()).select_from(Base.metadata.tables["people"])) == 0
        assert db.session.scalar(select(Counter.purged_rev)) == 3000
