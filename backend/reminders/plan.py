"""From facts to rows, inside the transaction of the fact: what should be said, and nothing twice."""

import uuid
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from itertools import islice

from sqlalchemy import ColumnElement, and_, case, or_, select, update
from sqlalchemy.orm import Session

from backend import clock
from backend.accounts.preferences import find_preferences
from backend.db import Fact, count_rows, room, touch_later
from backend.reminders.due import Hours, due_at, hours
from backend.reminders.kinds import KINDS, test
from backend.reminders.kinds.kind import Kind, ids
from backend.reminders.models import CANCELLED, DONE, NO_DEVICE, PLANNED, QUEUED, SENT, WAITING, Reminder

NAMES = uuid.UUID("1d0f5f0e-7a34-5b0e-8d8d-5b3c0a3f9c02")
CHUNK = 500
STILL_WORTH_SAYING = timedelta(days=7)


def reminder_id(owner: str, kind: str, subject: str, occurrence: str) -> str:
    return str(uuid.uuid5(NAMES, f"{owner}/{kind}/{subject}/{occurrence}"))


def owner_hours(session: Session, owner: str) -> Hours:
    wish = find_preferences(session, owner)
    return hours(wish.zone, wish.remind_at, wish.quiet_from, wish.quiet_until, wish.paused_until)


def plan(session: Session, owner: str, touched: set[Fact]) -> None:
    """The planner that `run_tx` calls before every commit."""
    nouns, now = {noun for noun, _ in touched}, clock.now()
    when = owner_hours(session, owner)
    for kind in KINDS.values():
        # A subject that found no room in the transaction before comes back under the name of its kind.
        subjects = kind.subjects(session, owner, touched) | ids(touched, kind.NAME)
        for some in _chunks(sorted(subjects)):
            if not plan_kind(session, owner, kind, some, when, now)[1]:
                for subject in some:
                    touch_later(session, owner, kind.NAME, subject)
    if "preferences" in nouns and not _retime(session, owner, when, now):
        touch_later(session, owner, "preferences", "")
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
    for some in _chunks(gone):
        _cancel(session, owner, some)
    for row_id in back:
        _revive(session, owner, row_id, due_at(date.fromisoformat(wanted[row_id][1]), when, now))
    for row_id in new:
        subject, day = wanted[row_id]
        session.add(_row(owner, row_id, kind.NAME, subject, day, due_at(date.fromisoformat(day), when, now)))
    return min(todo, fits), todo <= fits


def new_reminder(owner: str, kind: str, subject: str, day: str, at: datetime) -> Reminder:
    """A row that no fact asks for, such as the test: every asking is an occurrence of its own."""
    return _row(owner, reminder_id(owner, kind, subject, at.isoformat()), kind, subject, day, at)


def _row(owner: str, row_id: str, kind: str, subject: str, day: str, at: datetime) -> Reminder:
    return Reminder(
        owner=owner, id=row_id, kind=kind, subject=subject, day=day,
        state=PLANNED, due_at=at, next_at=at, attempts=0,
    )  # fmt: skip


def _cancel(session: Session, owner: str, ids: list[str]) -> None:
    # One that already reached a device and only waits for the others is over, not cancelled.
    over = case((Reminder.sent_at.is_not(None), SENT), else_=CANCELLED)
    mine = update(Reminder).where(Reminder.owner == owner, Reminder.id.in_(ids), Reminder.state.in_(WAITING))
    session.execute(mine.values(state=over))


def _revive(session: Session, owner: str, row_id: str, at: datetime) -> None:
    mine = update(Reminder).where(Reminder.owner == owner, Reminder.id == row_id, Reminder.state.in_((CANCELLED, DONE)))
    session.execute(mine.values(state=PLANNED, due_at=at, next_at=at, attempts=0, message=None, mail_at=None))


def _retime(session: Session, owner: str, when: Hours, now: datetime) -> bool:
    """The hour, the zone or the pause has changed: what was not tried yet moves with it. Whether all found room."""
    untried = and_(
        Reminder.owner == owner,
        Reminder.state.in_((PLANNED, QUEUED)),
        Reminder.attempts == 0,
        Reminder.due_at > now,
        Reminder.kind != test.NAME,
    )
    done = True
    for day in session.scalars(select(Reminder.day).where(untried).distinct()).all():
        at = due_at(date.fromisoformat(day), when, now)
        moved = and_(untried, Reminder.day == day, Reminder.due_at != at)
        done = _update_some(session, owner, moved, state=PLANNED, due_at=at, next_at=at) and done
    return done


def _try_again(session: Session, owner: str, now: datetime) -> bool:
    """A device has come: what found none goes out now, if it is not stale. Says whether all found room."""
    waiting = and_(Reminder.owner == owner, Reminder.state == NO_DEVICE, Reminder.due_at > now - STILL_WORTH_SAYING)
    return _update_some(session, owner, waiting, state=PLANNED, next_at=now)


def _update_some(session: Session, owner: str, which: ColumnElement[bool], **values: object) -> bool:
    fits = room(session)
    found = list(session.scalars(select(Reminder.id).where(which).order_by(Reminder.id).limit(fits + 1)))
    count_rows(session, min(len(found), fits))
    for some in _chunks(found[:fits]):
        session.execute(update(Reminder).where(Reminder.owner == owner, Reminder.id.in_(some), which).values(**values))
    return len(found) <= fits


def _chunks(ids: Iterable[str]) -> Iterator[list[str]]:
    rest = iter(ids)
    while some := list(islice(rest, CHUNK)):
        yield some
