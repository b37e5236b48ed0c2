"""A country changes its clocks: what waits comes at the same hour on the wall as before."""

import pytest
from sqlalchemy import select

from backend.db import db
from backend.reminders import retime
from backend.reminders.models import Reminder
from backend.reminders.retime import retime_for_new_tzdata
from tests.support.databases import looking_into


def as_if_planned_with_older_zones(app):
    """An hour off, as they were before the new tzdata."""
    with looking_into(app):
        old = db.session.scalars(select(Reminder)).all()
        for row in old:
            row.due_at = row.next_at = row.due_at.replace(hour=row.due_at.hour + 1)
        db.session.commit()


def test_new_rules_move_what_waits(app, story):
    event, _ = story.conference(ends_on="2026-11-24")
    as_if_planned_with_older_zones(app)
    with app.app_context():
        assert retime_for_new_tzdata()
    assert story.planned() == {("thank_event", event, "2026-11-25T09:00")}


def test_with_the_same_rules_nobody_is_looked_at(app, story, monkeypatch):
    story.conference(ends_on="2026-11-24")
    with app.app_context():
        retime_for_new_tzdata()
        assert not retime_for_new_tzdata()
        monkeypatch.setattr(retime, "VERSION", "2031a")
        assert retime_for_new_tzdata()


def test_broken_off_it_is_done_again(app, story, monkeypatch):
    event, _ = story.conference(ends_on="2026-11-24")
    as_if_planned_with_older_zones(app)
    with app.app_context():
        with monkeypatch.context() as patch:
            patch.setattr(retime, "run_tx", _power_cut)
            with pytest.raises(RuntimeError):
                retime_for_new_tzdata()
        assert retime_for_new_tzdata()
    assert story.planned() == {("thank_event", event, "2026-11-25T09:00")}


def _power_cut(_work):
    raise RuntimeError("the power went out")
