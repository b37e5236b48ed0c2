"""What no device has shown after a quarter of an hour goes by mail, once.

As with a push: claim with a lease, look again, send, then mark. The lease is `mail_at` moved forward, so whoever
is killed in between is followed by the next tick; the letter's name stays, so the mailbox sees one mail.
"""

import secrets
import uuid
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Row, select, update
from sqlalchemy.orm import Session

from backend.accounts.gate import token_hash
from backend.accounts.models import Account
from backend.accounts.preferences import Preferences, find_preferences
from backend.letters.letter import Letter, parts_of
from backend.letters.tries import LEASE, PAGE
from backend.letters.wording import words
from backend.reminders.compose import message_id
from backend.reminders.due import held_until, today
from backend.reminders.kinds import KINDS
from backend.reminders.kinds.kind import Manner, Told
from backend.reminders.models import CANCELLED, DONE, Delivery, Reminder
from backend.reminders.plan import NAMES, owner_hours
from backend.reminders.queue import STILL_WORTH_SAYING
from backend.reminders.wording import words as reminder_words

MAIL = "mail"
Taken = Row[str, str, str, str, str | None, str, datetime]


def owners_to_look_at(session: Session, now: datetime) -> list[str]:
    due = select(Reminder.owner).where(Reminder.mail_at <= now).order_by(Reminder.mail_at)
    return list(dict.fromkeys(session.scalars(due.limit(PAGE))))


def take_unseen(session: Session, owner: str, now: datetime) -> list[Letter]:
    """Claim what nobody has seen and put it into letters, one for each message that was to be shown."""
    due = update(Reminder).where(Reminder.owner == owner, Reminder.mail_at <= now)
    wish, when = find_preferences(session, owner), owner_hours(session, owner)
    if not wish.mail_reminders:
        session.execute(due.values(mail_at=None))
        return []
    if until := held_until(when, now):
        session.execute(due.values(mail_at=until))
        return []
    taken = due.values(mail_at=now + LEASE).returning(
        Reminder.id, Reminder.kind, Reminder.subject, Reminder.day, Reminder.message, Reminder.state, Reminder.due_at
    )
    rows = list(session.execute(taken))
    arrived = _arrived(session, owner, {row.message for row in rows if row.message})
    manner = Manner(reminder_words(wish.language), wish.show_names is not False, today(when, now))
    told: dict[str, Told | None] = {}
    for row in rows:
        over = row.state in (DONE, CANCELLED) or row.message in arrived or row.due_at + STILL_WORTH_SAYING < now
        told[row.id] = None if over else KINDS[row.kind].tell(session, owner, (row.subject, row.day), manner)
    finish(session, owner, [row.id for row in rows if not told[row.id]])
    open_still = {row_id: each for row_id, each in told.items() if each}
    groups = _by_message([row for row in rows if row.id in open_still])
    return [_letter(session, owner, group, open_still, wish) for group in groups]


def mark_mailed(session: Session, owner: str, letter: Letter, now: datetime) -> None:
    delivery = session.get_one(Delivery, (owner, letter.name))
    delivery.outcome, delivery.accepted_at = "sent", now
    _of_message(session, owner, delivery.message, mail_at=None)


def mark_refused(session: Session, owner: str, letter: Letter, again_at: datetime | None) -> None:
    """`None` when there is no sense in trying again."""
    delivery = session.get_one(Delivery, (owner, letter.name))
    delivery.outcome = "later" if again_at else "rejected"
    _of_message(session, owner, delivery.message, mail_at=again_at)


def finish(session: Session, owner: str, ids: Sequence[str]) -> None:
    if ids:
        session.execute(update(Reminder).where(Reminder.owner == owner, Reminder.id.in_(ids)).values(mail_at=None))


def put_off(session: Session, owner: str, now: datetime, until: timedelta) -> None:
    """Something of this owner's cannot be said. It must not be looked at every minute."""
    due = update(Reminder).where(Reminder.owner == owner, Reminder.mail_at <= now)
    session.execute(due.values(mail_at=now + until))


def _of_message(session: Session, owner: str, message: str, *, mail_at: datetime | None) -> None:
    mine = update(Reminder).where(Reminder.owner == owner, Reminder.message == message, Reminder.mail_at.is_not(None))
    session.execute(mine.values(mail_at=mail_at))


def _arrived(session: Session, owner: str, messages: set[str]) -> set[str]:
    """Messages that a device has shown, or that were mailed already."""
    seen = Delivery.shown_at.is_not(None) | ((Delivery.host == MAIL) & Delivery.accepted_at.is_not(None))
    theirs = select(Delivery.message).where(Delivery.owner == owner, Delivery.message.in_(messages), seen)
    return set(session.scalars(theirs))


def _by_message(rows: Sequence[Taken]) -> list[list[Taken]]:
    groups: dict[str, list[Taken]] = {}
    for row in sorted(rows, key=lambda row: (row.due_at, row.kind, row.id)):
        groups.setdefault(row.message or "", []).append(row)
    return list(groups.values())


def _letter(session: Session, owner: str, rows: Sequence[Taken], told: dict[str, Told], wish: Preferences) -> Letter:
    said, live = words(wish.language), [row.id for row in rows]
    message = rows[0].message or message_id(live)
    session.execute(update(Reminder).where(Reminder.owner == owner, Reminder.id.in_(live)).values(message=message))
    name = _remember(session, owner, message)
    parts = parts_of([told[row_id] for row_id in live])
    subject = said.unseen_subject(parts[0].title, len(live))
    to = session.get_one(Account, owner).email
    return Letter(owner, to, wish.language, name, "mail_reminders", subject, said.UNSEEN_OPENING, parts)


def _remember(session: Session, owner: str, message: str) -> str:
    """The delivery that proves the mail, and gives it its name."""
    name = str(uuid.uuid5(NAMES, f"{message}/{MAIL}"))
    if session.get(Delivery, (owner, name)) is None:
        # No receipt ever comes for a mail, so nobody holds this token.
        nobodys = token_hash(secrets.token_urlsafe(16))
        delivery = Delivery(owner=owner, id=name, message=message, subscription=MAIL, host=MAIL, label="")
        delivery.token_hash = nobodys
        session.add(delivery)
    return name
