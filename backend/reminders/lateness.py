"""Whether reminders come when they should, as numbers: the age of the oldest unsent, and sent minus due."""

from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from backend.push.models import PushHost
from backend.reminders.canary import CANARY
from backend.reminders.models import FAILED, PLANNED, QUEUED, SENDING, SENT, Reminder

LATELY = timedelta(days=1)
# Ready to go for so long and not gone: no later than now somebody must look.
TOO_LATE = timedelta(minutes=10)
MOST = 500


def lateness(session: Session, now: datetime) -> dict[str, float | None]:
    """Of everybody together; nothing in it is about anybody. `None` when nothing was sent lately."""
    dwell = _dwell(session, now)
    return {
        "oldest_unsent_s": _oldest_unsent(session, now),
        "dwell_p50_s": dwell[len(dwell) // 2] if dwell else None,
        "dwell_p99_s": dwell[len(dwell) * 99 // 100] if dwell else None,
        "dead_letters": session.scalar(select(func.count()).where(Reminder.state == FAILED)) or 0,
        "shut_hosts": session.scalar(select(func.count()).where(PushHost.shut_until > now)) or 0,
    }


def _oldest_unsent(session: Session, now: datetime) -> float:
    """How long something has been ready to go. What waits for its next try or a good moment is not ready."""
    ready = (Reminder.state.in_((PLANNED, QUEUED, SENDING)), Reminder.next_at <= now)
    oldest = session.scalar(select(func.min(Reminder.next_at)).where(*ready))
    return _seconds(now - oldest) if oldest else 0.0


def _dwell(session: Session, now: datetime) -> list[float]:
    sent = select(Reminder.sent_at, Reminder.due_at).where(
        Reminder.state == SENT,
        Reminder.next_at > now - LATELY,
        Reminder.sent_at.is_not(None),
        # It goes every quarter of an hour, and would say that all is well with the few that go to people.
        Reminder.owner != CANARY,
    )
    rows = session.execute(sent.order_by(Reminder.next_at.desc()).limit(MOST))
    return sorted(max(0.0, _seconds(row.sent_at - row.due_at)) for row in rows)


def _seconds(span: timedelta) -> float:
    return round(span.total_seconds(), 1)
