"""When the weekly letter is due: on the owner's first working day of the week, at the preferred hour."""

from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy.orm import Session

from backend import clock
from backend.accounts.preferences import find_preferences
from backend.db import Fact, count_rows
from backend.letters.models import Digest
from backend.reminders.due import Hours, due_at, today
from backend.reminders.plan import owner_hours

WEEK = timedelta(days=7)


def plan_digest(session: Session, owner: str, touched: set[Fact]) -> None:
    """A planner as for reminders: the row follows the owner's wish, hour and zone, in the same transaction."""
    if "preferences" not in {noun for noun, _ in touched}:
        return
    row, wanted = session.get(Digest, owner), bool(find_preferences(session, owner).weekly_digest)
    when, now = owner_hours(session, owner), clock.now()
    count_rows(session, 1)
    if not wanted:
        if row:
            session.delete(row)
    elif row is None:
        week, at = next_letter(when, now)
        session.add(Digest(owner=owner, week=week, due_at=at, next_at=at, attempts=0))
    elif row.attempts == 0:
        row.week, row.due_at = _moved(row.week, when, now)
        row.next_at = row.due_at


def next_letter(when: Hours, now: datetime, after: str = "") -> tuple[str, datetime]:
    """(the week's Monday, the instant) of the first letter that is still to come, in a week later than `after`."""
    here = today(when, now)
    monday = here - timedelta(days=here.weekday())
    while monday.isoformat() <= after or (at := _in_week(monday, when)) <= now or today(when, at) - monday >= WEEK:
        monday += WEEK
    return monday.isoformat(), at


def _moved(week: str, when: Hours, now: datetime) -> tuple[str, datetime]:
    """The same week's letter at another hour, or the next one's when a pause takes all of this week."""
    at = due_at(date.fromisoformat(week), when, now)
    outside = today(when, at) - date.fromisoformat(week) >= WEEK
    return next_letter(when, now, after=week) if outside else (week, at)


def _in_week(monday: date, when: Hours) -> datetime:
    # Asked as the week begins: later, "the preferred hour of the day or the next one" would be any day of it.
    begins = datetime.combine(monday, time(0), when.zone).astimezone(UTC)
    return due_at(monday, when, begins - timedelta(seconds=1))
