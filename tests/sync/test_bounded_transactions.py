"""However much is pushed, planned, erased or forgotten at once: no transaction writes more than 1,000 rows.

Every test in which an app runs watches this (`tests/support/row_guard.py`); here are the largest cases.
"""

import pytest
from sqlalchemy import func, select

from backend.db import MOST_ROWS, Base, db
from backend.moments.models import MomentPerson
from backend.reminders.models import PLANNED, Reminder
from backend.sync.models import Counter, History
from backend.upkeep import upkeep
from tests.support.databases import looking_into
from tests.support.edits import edit, new_id, pull, request, sync
from tests.support.people import prove_it
from tests.support.story import PREFERENCES


@pytest.fixture(params=["sqlite", "snapshot"])
def database_url(request):
    """Not on the third: how many rows are written does not depend on who may see them."""
    return request.getfixturevalue(f"{request.param}_url")


CADENCE = {"circle": "inner", "cadence_set_on": "2026-11-20"}


def count(app, model, *which) -> int:
    with looking_into(app):
        return db.session.scalar(select(func.count()).select_from(model).where(*which)) or 0


def people(person, clock, size, **about):
    ids = [new_id() for _ in range(size)]
    for start in range(0, size, 500):
        some = ids[start : start + 500]
        sync(person, clock.instant, *[edit("people", one, clock.instant, name=f"P {one}", **about) for one in some])
    return ids


def test_the_guard_sees_a_transaction_that_is_too_large(app, written):
    with looking_into(app):
        rows = [{"owner": "o", "rev": 0, "person_id": str(one), "moment_id": "m"} for one in range(MOST_ROWS + 1)]
        db.session.execute(MomentPerson.__table__.insert(), [row | {"happened_on": "d"} for row in rows])
        db.session.execute(MomentPerson.__table__.update().values(happened_on="e"))
        db.session.commit()
    assert max(written.transactions) == 2 * (MOST_ROWS + 1)
    with pytest.raises(AssertionError):
        written.check()
    written.transactions.clear()


def test_a_push_that_replaces_much_is_applied_in_parts(app, alice, clock, written):
    ids = people(alice, clock, 500, company="Lumen", role="CTO", notes="x", how_met="y")
    clock.forward(minutes=1)
    later = {"company": "Fern", "role": "CEO", "notes": "z", "how_met": "w"}
    before = len(written.transactions)
    answer = sync(alice, clock.instant, *[edit("people", one, clock.instant, **later) for one in ids], cursor=500)
    assert len(written.transactions) - before > 2
    assert (len(answer["rows"]), answer["cursor"], answer["more"]) == (500, 1000, False)
    assert count(app, History) == 2000
    assert {row["company"] for row in pull(alice, clock.instant).values()} == {"Fern"}


def test_moments_with_200_people_each_are_applied_in_parts(app, alice, clock):
    crowd, others = people(alice, clock, 200, **CADENCE), people(alice, clock, 200, **CADENCE)
    moments = [new_id() for _ in range(8)]
    for who in (crowd, others):
        clock.forward(minutes=1)
        about = {"kind": "met", "happened_on": "2026-11-21", "person_ids": who}
        sync(alice, clock.instant, *[edit("moments", one, clock.instant, **about) for one in moments])
        assert count(app, MomentPerson) == 1600
    due = count(app, Reminder, Reminder.state == PLANNED, Reminder.day == "2026-11-28")
    assert due == 200, "a week after the last moment, for those who are in it now"
    assert count(app, Reminder, Reminder.state == PLANNED) == 400


def test_another_hour_moves_every_reminder(app, alice, clock):
    people(alice, clock, 1200, **CADENCE)
    clock.forward(minutes=1)
    sync(alice, clock.instant, edit("preferences", PREFERENCES, clock.instant, zone="UTC", remind_at="17:30"))
    with looking_into(app):
        hours = set(db.session.scalars(select(Reminder.due_at)))
    assert {hour.strftime("%H:%M") for hour in hours} == {"17:30"}
    assert count(app, Reminder) == 1200


def test_planning_that_was_broken_off_is_finished_by_the_resend(app, alice, clock):
    planners, calls = app.extensions["kith_planners"], []

    def breaks_the_second_time(*_):
        calls.append(1)
        if len(calls) == 2:
            raise RuntimeError("the power went out")

    changes = [edit("people", new_id(), clock.instant, name="x", **CADENCE) for _ in range(500)]
    planners.append(breaks_the_second_time)
    assert alice.post("/api/sync", json=request(clock.instant, *changes)).status_code == 500
    assert 0 < count(app, Reminder) < 500
    planners.remove(breaks_the_second_time)
    sync(alice, clock.instant, *changes)
    assert count(app, Reminder) == 500
    assert len(pull(alice, clock.instant)) == 500


def test_a_push_that_fails_in_its_last_part_is_sent_again_and_nothing_is_doubled(app, alice, clock):
    ids = people(alice, clock, 400, notes="first", company="Lumen")
    clock.forward(minutes=1)
    changes = [edit("people", one, clock.instant, notes="second", company="Fern") for one in ids]
    planners, calls = app.extensions["kith_planners"], []

    def breaks_the_third_time(*_):
        calls.append(1)
        if len(calls) == 3:
            raise RuntimeError("the power went out")

    planners.append(breaks_the_third_time)
    body = request(clock.instant, *changes, cursor=400)
    assert alice.post("/api/sync", json=body).status_code == 500
    planners.remove(breaks_the_third_time)
    assert 0 < count(app, History) < 800
    answer = alice.post("/api/sync", json=body).get_json()
    assert len(answer["rows"]) == 400
    assert count(app, History) == 800
    with looking_into(app):
        assert db.session.scalar(select(Counter.rev)) == 800, "each row was numbered once for each edit"


def test_much_is_erased_and_forgotten_in_parts(app, alice, clock):
    ids = people(alice, clock, 1500, notes="x", **CADENCE)
    for words in ("y", "z"):
        clock.forward(minutes=1)
        for start in range(0, 1500, 500):
            some = ids[start : start + 500]
            sync(alice, clock.instant, *[edit("people", one, clock.instant, notes=words) for one in some])
    assert count(app, History) == 3000
    clock.forward(days=31)
    with app.app_context():
        upkeep()
    assert count(app, History) == 0
    clock.forward(minutes=1)
    prove_it(app, alice)
    assert alice.delete("/api/accounts/me", json={"email": alice.email}).status_code == 204
    with looking_into(app):
        for table in Base.metadata.tables.values():
            assert "owner" not in table.c or not db.session.scalar(select(func.count()).select_from(table))


def test_an_erasure_that_was_broken_off_is_finished_when_asked_again(app, alice, clock, monkeypatch):
    people(alice, clock, 1500)
    from backend.takeout import erase

    whole, done = erase.delete_in_chunks, []

    def breaks(table, *which):
        if table.name == "people":
            from backend.chunks import delete_some
            from backend.db import run_tx

            done.append(run_tx(lambda session: delete_some(session, table, *which)))
            raise RuntimeError("the power went out")
        return whole(table, *which)

    monkeypatch.setattr(erase, "delete_in_chunks", breaks)
    assert alice.delete("/api/accounts/me", json={"email": alice.email}).status_code == 500
    assert done == [1000]
    monkeypatch.undo()
    assert alice.get("/api/accounts/me").status_code == 200, "still signed in, to ask again"
    assert alice.delete("/api/accounts/me", json={"email": alice.email}).status_code == 204
    assert count(app, Base.metadata.tables["people"]) == 0


def test_a_month_offline_drains_page_by_page(app, alice, clock, written):
    """10,000 rows, as a device sends them: 20 pushes of 500."""
    written.transactions.clear()
    cursor = 0
    for _ in range(20):
        changes = [edit("favors", new_id(), clock.instant, what="x") for _ in range(500)]
        answer = sync(alice, clock.instant, *changes, cursor=cursor)
        cursor = answer["cursor"]
        assert (len(answer["rows"]), answer["more"]) == (500, False)
    assert cursor == 10_000
    assert max(written.transactions) <= 502
    assert count(app, Base.metadata.tables["favors"]) == 10_000
