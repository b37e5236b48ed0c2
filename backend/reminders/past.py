"""What became of the reminders that went out, the newest first, page by page; and the next few to come."""

from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from backend.errors import not_found
from backend.reminders.models import CANCELLED, PLANNED, QUEUED, Reminder
from backend.reminders.proof import with_deliveries

MOST, MOST_COMING = 30, 10
COMING = (PLANNED, QUEUED)


def past_reminders(session: Session, owner: str, before: str | None) -> dict[str, Any]:
    """`before` is the `next` of the page before: its last reminder. Raises Problem when there is no such reminder."""
    # One that reached a device and still waits for another went out; one that was cancelled never did.
    gone_out = or_(Reminder.state.not_in((*COMING, CANCELLED)), Reminder.sent_at.is_not(None))
    past = select(Reminder).where(Reminder.owner == owner, gone_out)
    if before:
        edge = session.get(Reminder, (owner, before))
        if edge is None:
            raise not_found()
        same = and_(Reminder.due_at == edge.due_at, Reminder.id > edge.id)
        past = past.where(or_(Reminder.due_at < edge.due_at, same))
    rows = list(session.scalars(past.order_by(Reminder.due_at.desc(), Reminder.id).limit(MOST + 1)))
    page = rows[:MOST]
    return {
        "reminders": with_deliveries(session, owner, page),
        "coming": [] if before else _coming(session, owner),
        "next": page[-1].id if len(rows) > MOST else None,
    }


def _coming(session: Session, owner: str) -> list[dict[str, Any]]:
    coming = select(Reminder).where(Reminder.owner == owner, Reminder.state.in_(COMING))
    soonest = coming.order_by(Reminder.next_at, Reminder.id).limit(MOST_COMING)
    return with_deliveries(session, owner, list(session.scalars(soonest)))
