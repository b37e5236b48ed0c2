"""The owner's weekly budget of check-ins. The rest is held until a place is free; no due day changes by it.

Only some weeks are given out. A place that becomes free then moves a few rows, not thousands, and the nightly look
gives out the next week.
"""

from collections import defaultdict
from collections.abc import Collection
from datetime import UTC, date, datetime, time

from sqlalchemy import ColumnElement, Row, and_, or_, select, update
from sqlalchemy.orm import Session

from backend.db import count_rows, room
from backend.reminders.bounded import chunks, update_some
from backend.reminders.due import Hours, today
from backend.reminders.kinds import check_in
from backend.reminders.models import CANCELLED, DONE, HELD, PLANNED, QUEUED, Reminder
from backend.reminders.spread import WEEK, places, week_of

# The name of a fact that no noun has: what found no room in one transaction goes on in the next.
OUTREACH = "outreach"
WEEKS = 5


def spread_check_ins(session: Session, owner: str, when: Hours, now: datetime) -> bool:
    """Give the oldest their days and hold the rest. Says whether all found room in this transaction."""
    if when.budget is None:
        return True
    monday = week_of(today(when, now))
    until = monday + WEEKS * WEEK
    open_rows = and_(*_mine(owner), _not_tried(now), Reminder.day < until.isoformat())
    oldest = select(Reminder.id, Reminder.day, Reminder.state, Reminder.due_at).where(open_rows)
    rows = session.execute(oldest.order_by(Reminder.day, Reminder.id).limit(when.budget * WEEKS)).all()
    waiting = [(row.id, date.fromisoformat(row.day)) for row in rows]
    found = places(waiting, when, _taken(session, owner, when, monday, now), now, until)
    # First make room, then give it: whoever looks in between never sees too many.
    if not _hold_others(session, owner, found, now):
        return False
    return _place(session, owner, rows, found, now)


def _mine(owner: str) -> tuple[ColumnElement[bool], ...]:
    return Reminder.owner == owner, Reminder.kind == check_in.NAME


def _not_tried(now: datetime) -> ColumnElement[bool]:
    planned = and_(Reminder.state.in_((PLANNED, QUEUED)), Reminder.attempts == 0, Reminder.due_at > now)
    return or_(Reminder.state == HELD, planned)


def _taken(session: Session, owner: str, when: Hours, monday: date, now: datetime) -> list[datetime]:
    """What went out this week, or is on its way."""
    begins = datetime.combine(monday, time(0), when.zone).astimezone(UTC)
    out = select(Reminder.due_at).where(
        *_mine(owner), Reminder.due_at.between(begins, now), Reminder.state.not_in((HELD, CANCELLED, DONE))
    )
    return list(session.scalars(out))


def _hold_others(session: Session, owner: str, found: Collection[str], now: datetime) -> bool:
    others = and_(*_mine(owner), _not_tried(now), Reminder.state != HELD, Reminder.id.not_in(found))
    return update_some(session, owner, others, state=HELD)


def _place(
    session: Session,
    owner: str,
    rows: Collection[Row[str, str, str, datetime]],
    found: dict[str, datetime],
    now: datetime,
) -> bool:
    moved = [row.id for row in rows if row.id in found and (row.state == HELD or row.due_at != found[row.id])]
    fits = room(session)
    count_rows(session, min(len(moved), fits))
    together: dict[datetime, list[str]] = defaultdict(list)
    for row_id in moved[:fits]:
        together[found[row_id]].append(row_id)
    for at, ids in together.items():
        for some in chunks(ids):
            mine = update(Reminder).where(*_mine(owner), Reminder.id.in_(some), _not_tried(now))
            session.execute(mine.values(state=PLANNED, due_at=at, next_at=at))
    return len(moved) <= fits
