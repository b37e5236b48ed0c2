"""The weekly letter: what the week holds, in each kind's own words. A week that holds nothing gets no letter,
because a mail that says nothing teaches not to open the next one."""

import uuid
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from backend.accounts.models import Account
from backend.accounts.preferences import Preferences, find_preferences
from backend.letters.letter import Letter, Line, Part, parts_of
from backend.letters.models import Digest
from backend.letters.tries import LEASE, PAGE
from backend.letters.weekly import WEEK, next_letter
from backend.letters.wording import words
from backend.reminders.due import Hours, held_until, today
from backend.reminders.kinds import KINDS, test
from backend.reminders.kinds.kind import Manner, Told
from backend.reminders.models import CANCELLED, DONE, HELD, Reminder
from backend.reminders.plan import NAMES, owner_hours
from backend.reminders.wording import words as reminder_words

# What was on a Monday is no news on a Wednesday.
STILL_MONDAY = timedelta(days=2)
LOOK_BACK = timedelta(days=30)
MOST_ROWS, MOST_LINES = 200, 12


def owners_with_a_digest(session: Session, now: datetime) -> list[str]:
    due = select(Digest.owner).where(Digest.next_at <= now).order_by(Digest.next_at)
    return list(session.scalars(due.limit(PAGE)))


def take_digest(session: Session, owner: str, now: datetime) -> tuple[str, Letter] | None:
    """Claim this week's letter and write it; `None` when somebody else has it, or there is nothing to say."""
    wish, when = find_preferences(session, owner), owner_hours(session, owner)
    claim = update(Digest).where(Digest.owner == owner, Digest.next_at <= now)
    if until := held_until(when, now):
        session.execute(claim.values(next_at=until))
        return None
    taken = claim.values(next_at=now + LEASE, attempts=Digest.attempts + 1).returning(Digest.week, Digest.due_at)
    row = session.execute(taken).first()
    if row is None:
        return None
    told = _week(session, owner, wish, when, now) if wish.weekly_digest and row.due_at > now - STILL_MONDAY else []
    if not told:
        done_for_the_week(session, owner, row.week, now)
        return None
    said = words(wish.language)
    letter = Letter(
        owner, session.get_one(Account, owner).email, wish.language, digest_name(owner, row.week),
        "weekly_digest", said.DIGEST_SUBJECT, said.DIGEST_OPENING, _bounded(parts_of(told), said.and_more),
    )  # fmt: skip
    return row.week, letter


def done_for_the_week(session: Session, owner: str, week: str, now: datetime) -> None:
    """Sent, or nothing to say: the next one is another week's."""
    following, at = next_letter(owner_hours(session, owner), now, after=week)
    mine = update(Digest).where(Digest.owner == owner, Digest.week == week)
    session.execute(mine.values(week=following, due_at=at, next_at=at, attempts=0))


def try_digest_again(session: Session, owner: str, at: datetime) -> None:
    session.execute(update(Digest).where(Digest.owner == owner).values(next_at=at))


def digest_name(owner: str, week: str) -> str:
    return str(uuid.uuid5(NAMES, f"{owner}/digest/{week}"))


def _week(session: Session, owner: str, wish: Preferences, when: Hours, now: datetime) -> list[Told]:
    """What is planned until the week is over, and what was said lately and is still open."""
    here = today(when, now)
    ends = datetime.combine(here - timedelta(days=here.weekday()) + WEEK, time(0), when.zone)
    rows = session.scalars(
        select(Reminder)
        .where(
            Reminder.owner == owner,
            Reminder.kind != test.NAME,
            Reminder.state.not_in((DONE, CANCELLED, HELD)),
            Reminder.due_at > now - LOOK_BACK,
            Reminder.due_at < ends,
        )
        .order_by(Reminder.due_at, Reminder.kind, Reminder.id)
        .limit(MOST_ROWS)
    )
    said, names = reminder_words(wish.language), wish.show_names is not False
    told = []
    for row in rows:
        manner = Manner(said, names, max(here, date.fromisoformat(row.day)))
        told.append(KINDS[row.kind].tell(session, owner, (row.subject, row.day), manner))
    return [each for each in told if each]


def _bounded(parts: list[Part], and_more: Callable[[int], str]) -> list[Part]:
    for part in parts:
        rest = len(part.lines) - MOST_LINES
        if rest > 0:
            part.lines[MOST_LINES:] = [Line(and_more(rest), "/")]
    return parts
