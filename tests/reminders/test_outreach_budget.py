"""So many check-ins a week and no more: the oldest first, the others when there is time for them."""

from collections import Counter
from datetime import date

from sqlalchemy import func, select

from backend.db import db
from backend.reminders.models import Reminder
from backend.reminders.replan import replan_everyone
from tests.support.databases import looking_into
from tests.support.edits import edit, new_id, sync
from tests.support.story import PREFERENCES


def circle(story, size=7, first="2026-11-10"):
    """People who were last met a day after the other, so that one after the other falls due."""
    start = date.fromisoformat(first).toordinal()
    return [
        story.meets(f"Name{number}", on=date.fromordinal(start + number).isoformat(), circle="inner")
        for number in range(size)
    ]


def pushes(story):
    return sorted((due[:10], subject) for kind, subject, due in story.planned() if kind == "check_in")


def days(story):
    return [day for day, _ in pushes(story)]


def test_each_week_holds_as_many_as_there_is_time_for(story):
    story.prefers(outreach_budget=2)
    ids = circle(story)
    # Sunday is the last day of its week, and a day holds one.
    assert pushes(story) == list(
        zip(
            ["2026-11-22", "2026-11-23", "2026-11-24", "2026-11-30", "2026-12-01", "2026-12-07", "2026-12-08"],
            ids,
            strict=True,
        )
    )


def test_only_on_working_days(story):
    story.prefers(outreach_budget=2, working_days=["tue", "fri"])
    circle(story, size=5)
    assert days(story) == ["2026-11-24", "2026-11-27", "2026-12-01", "2026-12-04", "2026-12-08"]


def test_what_went_out_counts_and_the_others_stay_where_they_are(app, story, phone):
    story.prefers(outreach_budget=1)
    circle(story, size=3)
    before = days(story)
    story.at("2026-11-22T09:00:00Z")
    story.at("2026-11-23T09:00:00Z")
    story.clock.set("2026-11-23T12:00:00Z")
    story.prefers(language="de")
    with app.app_context():
        assert replan_everyone() == 0
    assert days(story) == before[2:] == ["2026-11-30"]


def test_a_place_that_becomes_free_is_given_to_the_next_at_once(story):
    story.prefers(outreach_budget=1)
    ids = circle(story, size=3)
    story.write("moments", kind="call", happened_on="2026-11-22", person_ids=[ids[0]])
    assert pushes(story) == [("2026-11-22", ids[1]), ("2026-11-23", ids[2]), ("2026-11-30", ids[0])]


def test_a_snooze_is_respected_and_gives_its_place_away(story):
    story.prefers(outreach_budget=1)
    ids = circle(story, size=3)
    story.write("people", ids[1], check_in_snoozed_until="2026-12-02")
    assert pushes(story) == [("2026-11-22", ids[0]), ("2026-11-23", ids[2]), ("2026-12-02", ids[1])]


def test_none_a_week_pushes_none_and_other_reminders_come(story, phone, says):
    story.prefers(outreach_budget=0)
    circle(story)
    story.conference()
    assert days(story) == []
    story.at("2026-11-22T09:00:00Z")
    assert says(phone) == ["You met 5 people at PyCon. 3 thank-yous are waiting."]


def test_the_due_day_itself_never_changes(story):
    story.prefers(outreach_budget=1)
    ids = circle(story, size=3)
    due = {row["subject"]: row["day"] for row in story.reminders()}
    assert due == dict(zip(ids, ["2026-11-17", "2026-11-18", "2026-11-19"], strict=True))


def test_a_budget_that_is_set_or_lifted_moves_what_is_planned(story):
    ids = circle(story)
    assert days(story) == ["2026-11-22"] * 6 + ["2026-11-23"]
    story.prefers(outreach_budget=7)
    assert len(set(days(story))) == 7
    story.prefers(outreach_budget=0)
    assert days(story) == []
    story.prefers(outreach_budget=None)
    assert pushes(story) == sorted(zip(["2026-11-22"] * 6 + ["2026-11-23"], ids, strict=True))


def test_the_night_gives_out_another_week(app, story):
    story.prefers(outreach_budget=1)
    circle(story, size=10)
    assert days(story)[-1] == "2026-12-14"
    assert len(days(story)) == 5
    story.clock.set("2026-11-23T00:10:00Z")
    with app.app_context():
        assert replan_everyone() == 0
    assert days(story)[-1] == "2026-12-21"


def test_thousands_in_circles_are_held_in_bounded_steps(app, alice, clock, written):
    many = [
        edit("people", new_id(), clock.instant, name="x", circle="inner", cadence_set_on="2026-11-01")
        for _ in range(1200)
    ]
    for start in range(0, len(many), 400):
        sync(alice, clock.instant, *many[start : start + 400])
    clock.forward(minutes=1)
    sync(alice, clock.instant, edit("preferences", PREFERENCES, clock.instant, outreach_budget=7))
    with looking_into(app):
        states = dict(db.session.execute(select(Reminder.state, func.count()).group_by(Reminder.state)).all())
        per_day = Counter(db.session.scalars(select(Reminder.due_at).where(Reminder.state == "planned")))
    # From Monday on: Sunday's hour is over.
    assert states == {"planned": 28, "held": 1172}
    assert set(per_day.values()) == {1}
    before = len(written.transactions)
    clock.forward(minutes=1)
    called = {"kind": "call", "happened_on": "2026-11-22", "person_ids": [many[0]["id"]]}
    sync(alice, clock.instant, edit("moments", new_id(), clock.instant, **called))
    assert max(written.transactions[before:]) < 60, "a place that becomes free moves a few"
