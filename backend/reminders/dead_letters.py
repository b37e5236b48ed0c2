"""What was tried to the end: the operator sees it, and can have it sent again."""

from datetime import datetime
from functools import partial
from typing import NamedTuple

from sqlalchemy import func, select, tuple_, update
from sqlalchemy.orm import Session

from backend.chunks import in_chunks
from backend.db import db
from backend.reminders.models import FAILED, PLANNED, Reminder
from backend.row_security import EVERYONE, acting_for

PAGE = 500


class Heap(NamedTuple):
    """Dead letters of one kind."""

    kind: str
    size: int
    first_day: str
    last_day: str


def dead_letters() -> list[Heap]:
    """By kind and never by person: whose they are is nothing that an operator has to know."""
    days = func.min(Reminder.day), func.max(Reminder.day)
    rows = select(Reminder.kind, func.count(), *days).where(Reminder.state == FAILED).group_by(Reminder.kind)
    with acting_for(EVERYONE):
        return [Heap(*row) for row in db.session.execute(rows.order_by(Reminder.kind))]


def send_again(now: datetime) -> int:
    """Each goes to the next tick. What is done meanwhile stays silent, as always; what is old gets one more try."""
    with acting_for(EVERYONE):
        return in_chunks(partial(_send_some, now=now), PAGE)


def _send_some(session: Session, now: datetime) -> int:
    some = select(Reminder.owner, Reminder.id).where(Reminder.state == FAILED).limit(PAGE)
    keys = [tuple(row) for row in session.execute(some)]
    if keys:
        mine = update(Reminder).where(Reminder.state == FAILED, tuple_(Reminder.owner, Reminder.id).in_(keys))
        session.execute(mine.values(state=PLANNED, next_at=now, attempts=0))
    return len(keys)
