"""A reminder that nobody gets, every quarter of an hour, on the way that all the others take.

It is planned, claimed, queued, composed and marked like any other; in the place of a push service stands a sink,
so nobody outside is asked. When nobody's reminders are due, it is what says that they would come.
"""

from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from backend import clock
from backend.db import db, run_tx
from backend.push.models import Subscription
from backend.push.service import subscription_id
from backend.push.sink import SINK
from backend.reminders.kinds import test
from backend.reminders.models import Delivery, Reminder
from backend.reminders.plan import new_reminder
from backend.row_security import acting_for

# No account has this id, so nobody can sign in as it or name a row of it.
CANARY = "00000000-0000-7000-8000-0000000ca4a7"
EVERY = timedelta(minutes=15)
KEPT = timedelta(days=1)


def plant_canary() -> None:
    """Plan the next one, if nobody has; called as often as you like."""
    now = clock.now()
    at, place = _next_quarter(now), subscription_id(SINK)
    with acting_for(CANARY):
        known = select(Reminder.id).where(Reminder.owner == CANARY, Reminder.kind == test.NAME, Reminder.due_at == at)
        if db.session.scalar(known) is None:
            run_tx(lambda session: _plant(session, place, at, now))


def _plant(session: Session, place: str, at: datetime, now: datetime) -> None:
    # Two who plant at once make one row.
    session.merge(new_reminder(CANARY, test.NAME, place, at.date().isoformat(), at))
    if session.get(Subscription, (CANARY, place)) is None:
        session.add(_sink(place, now))
    _forget_old(session, now)


def _next_quarter(now: datetime) -> datetime:
    return datetime.fromtimestamp((now.timestamp() // EVERY.total_seconds() + 1) * EVERY.total_seconds(), now.tzinfo)


def _sink(place: str, now: datetime) -> Subscription:
    return Subscription(
        owner=CANARY, id=place, device="", endpoint=SINK, host=SINK, p256dh="", auth="", label="", vapid_key="",
        created_at=now,
    )  # fmt: skip


def _forget_old(session: Session, now: datetime) -> None:
    old = select(Reminder.message).where(Reminder.owner == CANARY, Reminder.due_at < now - KEPT)
    session.execute(delete(Delivery).where(Delivery.owner == CANARY, Delivery.message.in_(old)))
    session.execute(delete(Reminder).where(Reminder.owner == CANARY, Reminder.due_at < now - KEPT))
