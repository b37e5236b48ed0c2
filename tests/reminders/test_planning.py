"""Planning is part of the fact's own transaction, and doing it again finds nothing to do."""

import pytest
from sqlalchemy import func, select

from backend.db import db, run_tx, touch
from backend.people.models import Person
from backend.reminders.models import Reminder
from backend.reminders.replan import replan_everyone
from tests.support.databases import looking_into


def count(app) -> int:
    with looking_into(app):
        return db.session.scalar(select(func.count()).select_from(Reminder))


def test_a_fact_that_is_not_kept_leaves_no_reminder(app, story):
    class Refused(Exception):
        pass

    def work(session):
        person = Person(owner=story.person.owner, id="p", rev=1, stamps={}, name="Ada", circle="inner")
        person.cadence_set_on = "2026-11-20"
        session.add(person)
        touch(session, story.person.owner, "people", "p")
        session.flush()
        from backend.reminders.plan import plan

        plan(session, story.person.owner, {("people", "p")})
        session.flush()
        assert session.scalar(select(func.count()).select_from(Reminder)) == 1
        raise Refused

    with looking_into(app), pytest.raises(Refused):
        run_tx(work)
    assert count(app) == 0


def test_the_same_edit_twice_makes_one_row(app, story):
    ada = story.meets("Ada", on="2026-11-20", circle="inner")
    story.write("people", ada, circle="inner")
    assert count(app) == 1


def test_the_nightly_look_finds_nothing_to_do(app, story):
    story.conference()
    story.meets("Ada", on="2026-11-20", circle="inner")
    story.is_helped(story.meets("Ben"), happened_on="2026-11-21")
    with app.app_context():
        assert replan_everyone() == 0


def test_the_nightly_look_mends_what_was_missed(app, story):
    story.meets("Ada", on="2026-11-20", circle="inner")
    with looking_into(app):
        db.session.execute(db.text("DELETE FROM reminders"))
        db.session.commit()
        assert replan_everyone() == 1
    assert len(story.planned()) == 1


def test_a_whole_page_of_people_is_planned_in_few_questions(app, story):
    from sqlalchemy import event

    from tests.support.edits import edit, new_id, sync

    def questions(size: int) -> int:
        asked = []
        with app.app_context():
            engine = db.engine
        event.listen(engine, "before_cursor_execute", lambda *_: asked.append(1))
        at = story.clock.instant
        changes = [
            edit("people", new_id(), at, name="x", circle="inner", cadence_set_on="2026-11-20") for _ in range(size)
        ]
        sync(story.person, at, *changes)
        return len(asked)

    few, many = questions(2), questions(400)
    # A second transaction asks every kind once more; none asks once for each person.
    assert many <= 2 * few + 5
