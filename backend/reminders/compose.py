"""Look at the facts once more, and turn what is still true into one message per browser."""

import secrets
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flask import current_app
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from backend.accounts.gate import token_hash
from backend.accounts.preferences import find_preferences
from backend.push.hosts import shut_hosts
from backend.push.message import Push
from backend.push.models import Subscription
from backend.push.service import live_subscriptions
from backend.reminders.due import today
from backend.reminders.kinds import KINDS, test
from backend.reminders.kinds.kind import Manner, Told
from backend.reminders.models import CANCELLED, DONE, NO_DEVICE, SENDING, Delivery, Reminder
from backend.reminders.payload import Actions, offers, payload, together
from backend.reminders.plan import NAMES, owner_hours
from backend.reminders.queue import STILL_WORTH_SAYING
from backend.reminders.wording import words


@dataclass(frozen=True)
class Parcel:
    """A push and the rows that its outcome is written to."""

    delivery: str
    subscription: str
    host: str
    push: Push


@dataclass(frozen=True)
class Batch:
    """One message, the reminders it speaks for, and the browsers that have not accepted it yet."""

    owner: str
    message: str
    reminders: list[str]
    parcels: list[Parcel]
    give_up_at: datetime
    attempts: int
    # When those should have gone that have reached nobody yet.
    promised: list[datetime]
    shut: dict[str, datetime]


def compose(session: Session, owner: str, ids: Sequence[str], now: datetime) -> Batch | None:
    """`None` when nothing is left to say, or nobody to say it to; the rows then say so."""
    claimed = select(Reminder).where(Reminder.owner == owner, Reminder.id.in_(ids), Reminder.state == SENDING)
    rows = list(session.scalars(claimed.order_by(Reminder.due_at, Reminder.kind, Reminder.id)))
    wish = find_preferences(session, owner)
    manner = Manner(words(wish.language), wish.show_names is not False, today(owner_hours(session, owner), now))
    told = {row.id: KINDS[row.kind].tell(session, owner, (row.subject, row.day), manner) for row in rows}
    settle(session, owner, [row.id for row in rows if not told[row.id]], DONE)
    rows = [row for row in rows if told[row.id]]
    if not rows:
        return None
    live = [row.id for row in rows]
    targets = _targets(session, owner, rows)
    if not targets:
        settle(session, owner, live, CANCELLED if rows[0].kind == test.NAME else NO_DEVICE)
        return None
    message = rows[0].message or message_id(live)
    session.execute(update(Reminder).where(Reminder.owner == owner, Reminder.id.in_(live)).values(message=message))
    whole = together([each for each in told.values() if each], manner.words)
    about = [(row.kind, row.subject) for row in rows]
    parcels = _parcels(
        session, owner, message, targets, whole, offers(whole, manner.words), about, wish.language or "en"
    )
    give_up_at = max(row.due_at for row in rows) + STILL_WORTH_SAYING
    shut = shut_hosts(session, {parcel.host for parcel in parcels}, now)
    attempts = max(row.attempts for row in rows)
    promised = [_promised(row) for row in rows if row.sent_at is None]
    return Batch(owner, message, live, parcels, give_up_at, attempts, promised, shut)


def _promised(row: Reminder) -> datetime:
    """At the first try what was due in a silence, or before there was a device, is due when that is over."""
    return row.next_at if row.attempts == 1 else row.due_at


def settle(session: Session, owner: str, ids: Sequence[str], state: str) -> None:
    """Move rows that this process is sending to where they end."""
    if ids:
        mine = update(Reminder).where(Reminder.owner == owner, Reminder.id.in_(ids), Reminder.state == SENDING)
        session.execute(mine.values(state=state))


def _targets(session: Session, owner: str, rows: Sequence[Reminder]) -> list[Subscription]:
    everywhere = live_subscriptions(session, owner)
    if rows[0].kind == test.NAME:
        return [each for each in everywhere if each.id == rows[0].subject]
    return everywhere


def message_id(reminders: Sequence[str]) -> str:
    # A single reminder lends its name, so that its notification's tag says which it is.
    return reminders[0] if len(reminders) == 1 else str(uuid.uuid5(NAMES, "/".join(sorted(reminders))))


def _parcels(
    session: Session,
    owner: str,
    message: str,
    targets: Sequence[Subscription],
    told: Told,
    actions: Actions,
    about: Sequence[tuple[str, str]],
    language: str,
) -> list[Parcel]:
    parcels = []
    for target in targets:
        delivery_id = str(uuid.uuid5(NAMES, f"{message}/{target.id}"))
        delivery = session.get(Delivery, (owner, delivery_id))
        if delivery is None:
            delivery = Delivery(owner=owner, id=delivery_id, message=message, subscription=target.id)
            session.add(delivery)
        elif delivery.accepted_at:
            continue
        # A second try gets a token of its own: only the hash of the first one was kept.
        token = secrets.token_urlsafe(16)
        delivery.host, delivery.label, delivery.token_hash = target.host, target.label, token_hash(token)
        raw = payload(
            told,
            len(about),
            origin=current_app.config["KITH"].public_url,
            language=language,
            tag=message,
            token=token,
            actions=actions,
            about=about,
        )
        # Topic and tag stay the same on every try, so that the phone shows one.
        push = Push(target.endpoint, target.p256dh, target.auth, raw, topic=message.replace("-", ""))
        parcels.append(Parcel(delivery_id, target.id, target.host, push))
    return parcels
