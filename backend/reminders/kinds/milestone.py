"""A day that comes round: on the day, and before it where the owner wants to prepare. Subject: the milestone."""

from collections.abc import Collection
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend import clock
from backend.accounts.preferences import find_preferences
from backend.db import Fact
from backend.milestones.models import Milestone
from backend.milestones.rules import next_milestone
from backend.reminders.due import hours, today
from backend.reminders.facts import named, rows_about
from backend.reminders.kinds.kind import Manner, Occurrence, Told, ids
from backend.reminders.models import WAITING, Reminder
from backend.reminders.wording import first_name, short
from backend.reminders.wording import milestone as spoken

NAME = "milestone"
SUBJECT = Milestone
WEEK = timedelta(days=7)


def subjects(session: Session, owner: str, touched: Collection[Fact]) -> set[str]:
    return ids(touched, "milestones") | rows_about(session, owner, Milestone, ids(touched, "people"))


def wanted(session: Session, owner: str, subjects: Collection[str]) -> set[Occurrence]:
    now = today(hours(find_preferences(session, owner)), clock.now())
    found = named(session, owner, Milestone, subjects)
    held = _held(session, owner, subjects, now) if found else set()
    return {(row.id, day.isoformat()) for row, _ in found for day in _days(row, now) | _still(row, held)}


def tell(session: Session, owner: str, occurrence: Occurrence, manner: Manner) -> Told | None:
    subject, spoken_on = occurrence[0], date.fromisoformat(occurrence[1])
    for row, person in named(session, owner, Milestone, [subject]):
        on = _next(row, spoken_on)
        if on is None or spoken_on not in _days(row, spoken_on):
            return None
        what = spoken.Milestone(
            row.kind or "own",
            short(row.label or "", 80) if manner.show_names else "",
            on.year - row.year if row.year and on.year > row.year else None,
        )
        name = first_name(person) if manner.show_names else None
        opens = f"/people/{row.person_id}" if row.person_id else "/"
        return Told(*manner.words.milestone(what, name, (on - manner.today).days), opens)
    return None


def _days(row: Milestone, now: date) -> set[date]:
    """From `now`, when to speak of its next return. The nightly look brings the one after it."""
    on = _next(row, now)
    if on is None:
        return set()
    before = timedelta(days=row.remind_before or 0)
    return {each for each in (on - before, on) if each >= now}


def _next(row: Milestone, now: date) -> date | None:
    day = next_milestone(row.month, row.day_of_month, row.year, row.repeats, row.noted_for or None, now.isoformat())
    return date.fromisoformat(day) if day else None


def _held(session: Session, owner: str, subjects: Collection[str], now: date) -> set[Occurrence]:
    """What was due in the last week and waits still, for a working day or a device."""
    waiting = select(Reminder.subject, Reminder.day).where(
        Reminder.owner == owner,
        Reminder.kind == NAME,
        Reminder.subject.in_(subjects),
        Reminder.state.in_(WAITING),
        Reminder.day >= (now - WEEK).isoformat(),
        Reminder.day < now.isoformat(),
    )
    return {(row.subject, row.day) for row in session.execute(waiting)}


def _still(row: Milestone, held: Collection[Occurrence]) -> set[date]:
    days = {date.fromisoformat(day) for subject, day in held if subject == row.id}
    return {day for day in days if day in _days(row, day)}
