"""When the hour, the zone, the pause or the tzdata have changed: what was not tried yet moves with them."""

from datetime import date, datetime
from functools import partial

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from backend.accounts.models import Account
from backend.db import db, run_tx, touch
from backend.reminders.bounded import update_some
from backend.reminders.due import Hours, due_at
from backend.reminders.kinds import check_in, test
from backend.reminders.models import HELD, PLANNED, QUEUED, Mark, Reminder
from backend.reminders.zones import VERSION
from backend.row_security import acting_for

TZDATA = "tzdata"


def retime(session: Session, owner: str, when: Hours, now: datetime) -> bool:
    """Says whether all found room in this transaction."""
    # With a budget, the check-ins have days of their own: `outreach` gives them.
    apart = {test.NAME} if when.budget is None else {test.NAME, check_in.NAME}
    planned = and_(Reminder.state.in_((PLANNED, QUEUED)), Reminder.attempts == 0, Reminder.due_at > now)
    untried = and_(Reminder.owner == owner, Reminder.kind.not_in(apart), or_(planned, Reminder.state == HELD))
    done = True
    for day in session.scalars(select(Reminder.day).where(untried).distinct()).all():
        at = due_at(date.fromisoformat(day), when, now)
        moved = and_(untried, Reminder.day == day, or_(Reminder.due_at != at, Reminder.state == HELD))
        done = update_some(session, owner, moved, state=PLANNED, due_at=at, next_at=at) and done
    return done


def retime_for_new_tzdata() -> bool:
    """A country has changed its clocks: everybody's hours are worked out anew. Says whether that was so."""
    if _planned_with() == VERSION:
        return False
    for owner in db.session.scalars(select(Account.id)).all():
        with acting_for(owner):
            run_tx(partial(touch, owner=owner, noun="preferences", record_id=""))
    # Written last: broken off before, it is simply done again.
    run_tx(lambda session: session.merge(Mark(name=TZDATA, value=VERSION)))
    return True


def _planned_with() -> str | None:
    return db.session.scalar(select(Mark.value).where(Mark.name == TZDATA))
