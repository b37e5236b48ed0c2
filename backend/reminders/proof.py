"""What is coming, and what happened to what went out."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from backend.clock import as_wire
from backend.push.models import Subscription
from backend.reminders.models import HELD, PLANNED, Delivery, Reminder

MOST = 50


def proof(session: Session, owner: str) -> dict[str, Any]:
    """The last reminders, the newest first, then the next ones, the soonest first."""
    mine = select(Reminder).where(Reminder.owner == owner)
    past = mine.where(Reminder.state.not_in((HELD, PLANNED))).order_by(Reminder.due_at.desc(), Reminder.id)
    coming = mine.where(Reminder.state == PLANNED).order_by(Reminder.next_at, Reminder.id)
    rows = [*session.scalars(past.limit(MOST)), *session.scalars(coming.limit(MOST))]
    shown = session.scalar(select(func.max(Subscription.last_shown_at)).where(Subscription.owner == owner))
    return {
        "reminders": with_deliveries(session, owner, rows),
        "last_shown_at": _instant(shown),
    }


def with_deliveries(session: Session, owner: str, rows: Sequence[Reminder]) -> list[dict[str, Any]]:
    """Each with the browsers that it went to, and what they said."""
    deliveries = _deliveries(session, owner, {row.message for row in rows if row.message})
    return [_reminder(row, deliveries[row.message]) for row in rows]


def _deliveries(session: Session, owner: str, messages: set[str]) -> dict[str | None, list[dict[str, Any]]]:
    found: dict[str | None, list[dict[str, Any]]] = defaultdict(list)
    rows = select(Delivery).where(Delivery.owner == owner, Delivery.message.in_(messages))
    for row in session.scalars(rows.order_by(Delivery.accepted_at, Delivery.id)):
        found[row.message].append(
            {
                "subscription": row.subscription,
                "host": row.host,
                "label": row.label,
                "accepted_at": _instant(row.accepted_at),
                "shown_at": _instant(row.shown_at),
                "clicked_at": _instant(row.clicked_at),
                "acted": row.acted,
                "acted_at": _instant(row.acted_at),
            }
        )
    return found


def _reminder(row: Reminder, deliveries: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "id": row.id,
        "kind": row.kind,
        "subject": row.subject,
        "day": row.day,
        "due_at": as_wire(row.due_at),
        "next_at": as_wire(row.next_at),
        "state": row.state,
        "deliveries": deliveries,
    }


def _instant(value: datetime | None) -> str | None:
    return as_wire(value) if value else None
