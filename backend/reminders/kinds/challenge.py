"""A challenge that runs: its days still to do, and one look back after the last. Subject: the challenge.

All its days are planned at once, a month at most, so nobody has to plan the next one.
"""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend import clock
from backend.accounts.preferences import find_preferences
from backend.challenges.models import Challenge
from backend.challenges.rules import challenge_state, day_after, reminder_days
from backend.db import Fact
from backend.reminders.due import hours, today
from backend.reminders.kinds.kind import Manner, Occurrence, Told, ids
from backend.reminders.models import WAITING, Reminder
from backend.reminders.wording import short

NAME = "challenge"
SUBJECT = Challenge
Run = tuple[str, str, int, list[str], str | None]


def subjects(session: Session, owner: str, touched: Collection[Fact]) -> set[str]:
    return ids(touched, "challenges")


def wanted(session: Session, owner: str, subjects: Collection[str]) -> set[Occurrence]:
    mine = select(Challenge).where(Challenge.owner == owner, Challenge.id.in_(subjects), Challenge.deleted_at.is_(None))
    days = {(row.id, day) for row in session.scalars(mine) if (run := _run(row)) for day in reminder_days(*run)}
    zone = hours(find_preferences(session, owner))
    begun = today(zone, clock.now()).isoformat()
    if all(day >= begun for _, day in days):
        return days
    # A day that passed is not asked for again, unless its reminder still waits for the end of quiet hours.
    standing = select(Reminder.subject, Reminder.day).where(
        Reminder.owner == owner, Reminder.kind == NAME, Reminder.subject.in_(subjects), Reminder.state.in_(WAITING)
    )
    waiting = {(row.subject, row.day) for row in session.execute(standing)}
    return {one for one in days if one[1] >= begun or one in waiting}


def tell(session: Session, owner: str, occurrence: Occurrence, manner: Manner) -> Told | None:
    challenge_id, day = occurrence
    row = session.get(Challenge, (owner, challenge_id))
    run = _run(row) if row and not row.deleted_at else None
    if row is None or run is None or _spoken_for(session, owner, occurrence, manner.today.isoformat()):
        return None
    kind, started_on, days, *_ = run
    state = challenge_state(*run, manner.today.isoformat())
    # What was held back over midnight may be told on a day of rest.
    if state not in ({"look_back"} if day >= day_after(started_on, days) else {"open", "rest"}):
        return None
    opens = f"/reflect/challenges/{challenge_id}"
    title = short(row.step or row.title or "", 80) if manner.show_names else None
    return Told(*manner.words.challenge(kind, title, state == "look_back"), opens)


def _spoken_for(session: Session, owner: str, occurrence: Occurrence, until: str) -> bool:
    """Whether a later day's reminder is due as well: the newest speaks, and the others are silent."""
    subject, day = occurrence
    later = select(Reminder.id).where(
        Reminder.owner == owner,
        Reminder.kind == NAME,
        Reminder.subject == subject,
        Reminder.day > day,
        Reminder.day <= until,
        Reminder.due_at <= clock.now(),
    )
    return session.scalars(later.limit(1)).first() is not None


def _run(row: Challenge) -> Run | None:
    if not (row.kind and row.started_on and row.days):
        return None
    return row.kind, row.started_on, row.days, row.done_days or [], row.ended_on or None
