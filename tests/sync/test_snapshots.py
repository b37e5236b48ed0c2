"""Where a transaction sees one snapshot, a lost race is refused with 40001; it is run again and loses nothing."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import event, text

from backend.db import db, run_tx
from backend.sync.apply import lock_counter
from tests.support.edits import edit, new_id, pull, sync
from tests.support.people import sign_in


@pytest.fixture
def database_url(snapshot_url):
    return snapshot_url


@pytest.fixture
def refused(app):
    """The SQLSTATE of every statement that the database refused."""
    states = []
    with app.app_context():
        engine = db.engine
    event.listen(engine, "handle_error", lambda context: states.append(context.original_exception.sqlstate))
    return states


def test_the_stand_in_keeps_one_snapshot_and_has_no_wall(app, alice, charlie, clock):
    sync(alice, clock.instant, edit("people", new_id(), clock.instant, name="Ana"))
    with app.app_context():
        assert db.session.scalar(text("SHOW transaction_isolation")) == "repeatable read"
        assert db.session.scalar(text("SELECT count(*) FROM people")) == 1


def test_a_lost_race_is_run_again(app, alice, clock, refused):
    sync(alice, clock.instant, edit("people", new_id(), clock.instant, name="Ana"))
    seen, moved = threading.Event(), threading.Event()
    revs = []

    def slow(session):
        revs.append(session.scalar(text("SELECT rev FROM counters")))
        seen.set()
        assert moved.wait(30)
        lock_counter(session, alice.owner).rev += 1

    def quick():
        assert seen.wait(30)
        sync(alice, clock.instant, edit("people", new_id(), clock.instant, name="Ben"))
        moved.set()

    other = threading.Thread(target=quick)
    other.start()
    with app.app_context():
        run_tx(slow)
    other.join()
    assert (revs, refused) == ([1, 2], ["40001"])


def test_eight_devices_at_once_all_come_through(app, alice, clock, refused):
    browsers = []
    for _ in range(8):
        # Slower than anybody may ask for codes.
        clock.forward(minutes=15)
        browsers.append(sign_in(app, alice.email))
    start = threading.Barrier(8)

    def write(browser):
        start.wait()
        ids = [new_id() for _ in range(4)]
        for one in ids:
            sync(browser, clock.instant, edit("people", one, clock.instant, name="x"))
        return ids

    with ThreadPoolExecutor(8) as pool:
        written = {one for ids in pool.map(write, browsers) for one in ids}
    assert {record for _, record in pull(alice, clock.instant)} == written
    assert "40001" in refused
