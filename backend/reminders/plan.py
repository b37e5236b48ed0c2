"""From facts to rows, inside the transaction of the fact: what should be said, and nothing twice."""

import uuid
from datetime import date, datetime

from sqlalchemy import and_, case, or_, select, update
from sqlalchemy.orm import Session

from backend import clock
from backend.accounts.preferences import find_preferences
from backend.db import Fact, count_rows, room, touch_later
from backend.reminders.bounded import chunks, update_some
from backend.reminders.due import Hours, due_at, hours
from backend.reminders.kinds import KINDS, check_in
from backend.reminders.kinds.kind import Kind, ids
from backend.reminders.models import CANCELLED, DONE, HELD, NO_DEVICE, PLANNED, SENT, WAITING, Reminder
from backend.reminders.outreach import OUTREACH, spread_check_ins
from backend.reminders.queue import STILL_WORTH_SAYING
from backend.reminders.retime import retime

NAMES = uuid.UUID("1d0f5f0e-7a34-5b0e-8d8d-5b3c0a3f9c02")


def reminder_id(owner: str, kind: str, subject: str, occurrence: str) -> str:
    return str(uuid.uuid5(NAMES, f"{owner}/{kind}/{subject}/{occurrence}"))


def owner_hours(session: Session, owner: str) -> Hours:
    return hours(find_preferences(session, owner))


def plan(session: Session, owner: str, touched: set[Fact]) -> None:
    """The planner that `run_tx` calls before every commit."""
    nouns, now = {noun for noun, _ in touched}, clock.now()
    when = owner_hours(session, owner)
    for kind in KINDS.values():
        # A subject that found no room in the transaction before comes back under the name of its kind.
        subjects = kind.subjects(session, owner, touched) | ids(touched, kind.NAME)
        for some in chunks(sorted(subjects)):
            changed, done = plan_kind(session, owner, kind, some, when, now)
            if changed and kind.NAME == check_in.NAME:
                nouns.add(OUTREACH)
            if not done:
                for subject in some:
                    touch_later(session, owner, kind.NAME, subject)
    if "preferences" in nouns and not retime(session, owner, when, now):
        touch_later(session, owner, "preferences", "")
    if nouns & {"preferences", OUTREACH} and not spread_check_ins(session, owner, when, now):
        touch_later(session, owner, OUTREACH, "")
    if "subscriptions" in nouns and not _try_again(session, owner, now):
        touch_later(session, owner, "subscriptions", "")


def plan_kind(
    session: Session, owner: str, kind: Kind, subjects: list[str], when: Hours, now: datetime
) -> tuple[int, bool]:
    """Make the rows of these subjects what the facts want. Says how many had to change, and whether all found room."""
    wanted = {
        reminder_id(owner, kind.NAME, subject, day): (subject, day)
        for subject, day in kind.wanted(session, owner, subjects)
    }
    rows = session.execute(
        select(Reminder.id, Reminder.state).where(
            Reminder.owner == owner,
            Reminder.kind == kind.NAME,
            Reminder.subject.in_(subjects),
            or_(Reminder.state.in_(WAITING), Reminder.id.in_(wanted)),
        )
    ).all()
    gone = [row.id for row in rows if row.id not in wanted and row.state in WAITING]
    back = [row.id for row in rows if row.id in wanted and row.state in (CANCELLED, DONE)]
    new = sorted(wanted.keys() - {row.id for row in rows})
    todo, fits = len(gone) + len(back) + len(new), room(session)
    gone = gone[:fits]
    back = back[: fits - len(gone)]
    new = new[: fits - len(gone) - len(back)]
    count_rows(session, min(todo, fits))
    for some in chunks(gone):
        _cancel(session, owner, some)
    state = HELD if when.budget is not None and kind.NAME == check_in.NAME else PLANNED
    for row_id in back:
        _revive(session, owner, row_id, due_at(date.fromisoformat(wanted[row_id][1]), when, now), state)
    for row_id in new:
        subject, day = wanted[row_id]
        session.add(_row(owner, row_id, kind.NAME, subject, day, due_at(date.fromisoformat(day), when, now), state))
    return min(todo, fits), todo <= fits


def new_reminder(owner: str, kind: str, subject: str, day: str, at: datetime) -> Reminder:
    """A row that no fact asks for, such as the test: every asking is an occurrence of its own."""
    return _row(owner, reminder_id(owner, kind, subject, at.isoformat()), kind, subject, day, at, PLANNED)


def _row(owner: str, row_id: str, kind: str, subject: str, day: str, at: datetime, state: str) -> Reminder:
    return Reminder(
        owner=owner, id=row_id, kind=kind, subject=subject, day=day,
        state=state, due_at=at, next_at=at, attempts=0,
    )  # fmt: skip


def _cancel(session: Session, owner: str, ids: list[str]) -> None:
    # One that already reached a device and only waits for the others is over, not cancelled.
    over = case((Reminder.sent_at.is_not(None), SENT), else_=CANCELLED)
    mine = update(Reminder).where(Reminder.owner == owner, Reminder.id.in_(ids), Reminder.state.in_(WAITING))
    session.execute(mine.values(state=over))


def _revive(session: Session, owner: str, row_id: str, at: datetime, state: str) -> None:
    mine = update(Reminder).where(Reminder.owner == owner, Reminder.id == row_id, Reminder.state.in_((CANCELLED, DONE)))
    session.execute(mine.values(state=state, due_at=at, next_at=at, attempts=0, message=None, mail_at=None))


def _try_again(session: Session, owner: str, now: datetime) -> bool:
    """A device has come: what found none goes out now, if it is not stale. Says whether all found room."""
    waiting = and_(Reminder.owner == owner, Reminder.state == NO_DEVICE, Reminder.due_at > now - STILL_WORTH_SAYING)
    return update_some(session, owner, waiting, state=PLANNED, next_at=now, attempts=0)
