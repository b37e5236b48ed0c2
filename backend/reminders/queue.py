"""Claim what falls due, by compare-and-swap with a lease. The table is the truth; a queue only carries names."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import NamedTuple

from flask import current_app
from sqlalchemy import select, tuple_, update
from sqlalchemy.orm import Session

from backend.db import run_tx
from backend.reminders.models import FAILED, PLANNED, QUEUED, SENDING, Reminder
from backend.row_security import EVERYONE, acting_for

# A tick may come up to a minute late, so it takes what falls due before the next one could.
LOOK_AHEAD = timedelta(seconds=90)
LEASE = timedelta(seconds=120)
STILL_WORTH_SAYING = timedelta(days=7)
PAGE = 500


class Due(NamedTuple):
    """Somebody has something due at an instant."""

    at: datetime
    owner: str


Put = Callable[[Due], None]


def put(due: Due) -> None:
    """Hand over to the queue of this process, if it has one; else the next tick finds it."""
    hand_over: Put | None = current_app.extensions.get("kith_queue")
    if hand_over:
        hand_over(due)


def claim_due(now: datetime, ahead: timedelta = LOOK_AHEAD) -> list[Due]:
    """Take everything planned until `now + ahead`, page by page. Two callers never take the same row."""
    claimed: set[Due] = set()
    with acting_for(EVERYONE):
        while page := run_tx(partial(_claim_page, now=now, until=now + ahead)):
            claimed.update(page)
    return sorted(claimed)


def sweep(now: datetime) -> int:
    """Take back what was claimed and not finished: its process died. What dies again and again waits longer."""
    with acting_for(EVERYONE):
        return run_tx(partial(_sweep, now=now))


def backoff(attempts: int) -> timedelta:
    """A minute, then twice as long each time, at most an hour."""
    return timedelta(minutes=min(60, 2 ** max(0, attempts - 1)))


def _claim_page(session: Session, now: datetime, until: datetime) -> list[Due]:
    ready = select(Reminder.owner, Reminder.id).where(Reminder.state == PLANNED, Reminder.next_at <= until)
    keys = [tuple(row) for row in session.execute(ready.order_by(Reminder.next_at).limit(PAGE))]
    if not keys:
        return []
    mine = update(Reminder).where(Reminder.state == PLANNED, tuple_(Reminder.owner, Reminder.id).in_(keys))
    taken = mine.values(state=QUEUED, lease_until=until + LEASE).returning(Reminder.next_at, Reminder.owner)
    return [Due(*row) for row in session.execute(taken)]


def _sweep(session: Session, now: datetime) -> int:
    stuck = select(
        Reminder.owner, Reminder.id, Reminder.state, Reminder.attempts, Reminder.lease_until, Reminder.due_at
    ).where(Reminder.state.in_((QUEUED, SENDING)), Reminder.lease_until < now)
    freed = 0
    for row in session.execute(stuck.limit(PAGE)).all():
        forward = {"next_at": now + backoff(row.attempts)} if row.attempts > 2 else {}
        # What has killed its process for a week is left to the operator.
        state = FAILED if forward and now >= row.due_at + STILL_WORTH_SAYING else PLANNED
        mine = update(Reminder).where(
            Reminder.owner == row.owner,
            Reminder.id == row.id,
            Reminder.state == row.state,
            Reminder.lease_until == row.lease_until,
        )
        freed += session.execute(mine.values(state=state, **forward)).rowcount  # type: ignore[attr-defined]
    return freed
