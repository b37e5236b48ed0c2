"""What is coming, as a calendar: the days of planned reminders in each kind's own words, and events."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.accounts.preferences import find_preferences
from backend.calendar.ics import Entry
from backend.calendar.wording import HIDDEN_EVENT
from backend.events.models import Event
from backend.reminders.due import today
from backend.reminders.kinds import KINDS, test
from backend.reminders.kinds.kind import Manner
from backend.reminders.models import NO_DEVICE, PLANNED, QUEUED, Reminder
from backend.reminders.plan import owner_hours
from backend.reminders.wording import words as reminder_words

A_YEAR, A_MONTH = timedelta(days=366), timedelta(days=31)
MOST = 300


def entries(session: Session, owner: str, origin: str, now: datetime) -> list[Entry]:
    return [*_reminders(session, owner, origin, now), *_events(session, owner, origin, now)]


def _reminders(session: Session, owner: str, origin: str, now: datetime) -> Iterator[Entry]:
    wish, when = find_preferences(session, owner), owner_hours(session, owner)
    said, names = reminder_words(wish.language), wish.show_names is not False
    coming = select(Reminder).where(
        Reminder.owner == owner,
        Reminder.kind != test.NAME,
        Reminder.state.in_((PLANNED, QUEUED, NO_DEVICE)),
        Reminder.due_at < now + A_YEAR,
    )
    here = today(when, now)
    for row in session.scalars(coming.order_by(Reminder.due_at, Reminder.id).limit(MOST)):
        # In the words of that day, not of this one.
        day = max(here, today(when, row.due_at))
        told = KINDS[row.kind].tell(session, owner, (row.subject, row.day), Manner(said, names, day))
        if told:
            yield Entry(f"{row.id}@kith", day, day, told.sentence, origin + told.opens)


def _events(session: Session, owner: str, origin: str, now: datetime) -> Iterator[Entry]:
    wish = find_preferences(session, owner)
    hidden = None if wish.show_names is not False else HIDDEN_EVENT[wish.language or "en"]
    lately = (now - A_MONTH).date().isoformat()
    rows = select(Event).where(Event.owner == owner, Event.deleted_at.is_(None), Event.starts_on >= lately)
    for row in session.scalars(rows.order_by(Event.starts_on, Event.id).limit(MOST)):
        starts = date.fromisoformat(row.starts_on or "")
        until = max(starts, date.fromisoformat(row.ends_on or row.starts_on or ""))
        yield Entry(
            f"{row.id}@kith",
            starts,
            until,
            hidden or row.name or HIDDEN_EVENT[wish.language or "en"],
            f"{origin}/events/{row.id}",
        )
