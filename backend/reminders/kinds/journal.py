"""The weekly moment of looking back. Silent when the week already has an entry. Subject: the owner's preferences."""

from collections.abc import Collection
from datetime import date, timedelta

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from backend import clock
from backend.accounts.preferences import PREFERENCES_ID, WEEKDAYS, Preferences, find_preferences
from backend.db import Fact
from backend.journal.models import JournalEntry
from backend.reminders.due import hours, today
from backend.reminders.kinds.kind import Manner, Occurrence, Told, ids
from backend.reminders.models import WAITING, Reminder

NAME = "journal"
SUBJECT = Preferences
# The nightly look adds the next one long before it is due.
AHEAD, WEEK = 14, 7


def subjects(session: Session, owner: str, touched: Collection[Fact]) -> set[str]:
    return {PREFERENCES_ID} if ids(touched, "journal") or ids(touched, "preferences") else set()


def wanted(session: Session, owner: str, subjects: Collection[str]) -> set[Occurrence]:
    wish = find_preferences(session, owner)
    weekday = _weekday(session, owner, wish) if PREFERENCES_ID in subjects else None
    if weekday is None:
        return set()
    now = today(hours(wish), clock.now())
    coming = {now + timedelta(days=ahead) for ahead in range(AHEAD)}
    days = {day for day in coming | _held(session, owner, now) if day.weekday() == weekday}
    return {(PREFERENCES_ID, day.isoformat()) for day in days if not _written(session, owner, day, now)}


def tell(session: Session, owner: str, occurrence: Occurrence, manner: Manner) -> Told | None:
    day = date.fromisoformat(occurrence[1])
    if _written(session, owner, day, manner.today):
        return None
    return Told(*manner.words.journal(), "/reflect/journal")


def _weekday(session: Session, owner: str, wish: Preferences) -> int | None:
    if wish.journal_day in WEEKDAYS:
        return WEEKDAYS.index(wish.journal_day)
    # Nobody is asked to write who never has, unless she wished for it.
    return None if wish.journal_day or not _any(session, owner) else WEEKDAYS.index("sun")


def _held(session: Session, owner: str, now: date) -> set[date]:
    """Days of the last week whose reminder still waits, for a working day or a device."""
    waiting = select(Reminder.day).where(
        Reminder.owner == owner,
        Reminder.subject == PREFERENCES_ID,
        Reminder.kind == NAME,
        Reminder.state.in_(WAITING),
        Reminder.day > (now - timedelta(days=WEEK)).isoformat(),
        Reminder.day < now.isoformat(),
    )
    return {date.fromisoformat(day) for day in session.scalars(waiting)}


def _written(session: Session, owner: str, day: date, now: date) -> bool:
    """Whether the week that ends on this day has an entry, or the days since."""
    since = (day - timedelta(days=WEEK - 1)).isoformat()
    return _any(session, owner, JournalEntry.written_on.between(since, max(day, now).isoformat()))


def _any(session: Session, owner: str, *which: ColumnElement[bool]) -> bool:
    there = select(JournalEntry.id).where(JournalEntry.owner == owner, JournalEntry.deleted_at.is_(None), *which)
    return session.scalar(there.limit(1)) is not None
