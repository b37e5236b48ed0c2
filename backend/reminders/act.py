"""Answered on the notification itself: the same facts that the app would write, through the same door."""

import uuid
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from backend.accounts.gate import token_hash
from backend.db import db, run_tx
from backend.errors import not_found
from backend.reminders.due import due_at, today
from backend.reminders.kinds import KINDS, test
from backend.reminders.kinds.kind import Action, Answer, Answerable, Edit
from backend.reminders.models import PLANNED, QUEUED, SENT, Delivery, Reminder
from backend.reminders.plan import NAMES, owner_hours
from backend.row_security import EVERYONE, acting_for
from backend.sync.exchange import push
from backend.sync.stamps import server_stamp
from backend.sync.wire import Change


class Tapped(NamedTuple):
    """Whose notification it was, what was tapped on it, and when."""

    owner: str
    delivery: str
    message: str
    action: Action
    at: datetime


def act(token: str, action: Action, tapped_at: datetime | None, now: datetime) -> None:
    """The token is the whole authority, as for a receipt. Told twice is done once.

    A phone with no signal tells late, so it says when: its "tomorrow" is the day after that.
    """
    with acting_for(EVERYONE):
        delivery = db.session.scalar(select(Delivery).where(Delivery.token_hash == token_hash(token)))
        if delivery is None:
            raise not_found()
        at = min(max(tapped_at or now, delivery.accepted_at or now), now)
        tapped = Tapped(delivery.owner, delivery.id, delivery.message, action, at)
        is_known = delivery.acted is not None
    if not is_known:
        with acting_for(tapped.owner):
            _act(tapped, now)


def _act(tapped: Tapped, now: datetime) -> None:
    owner = tapped.owner
    session = db.session()
    day = today(owner_hours(session, owner), tapped.at)
    answer = Answer(tapped.action, day.isoformat(), (day + timedelta(days=1)).isoformat())
    spoken_for = select(Reminder).where(Reminder.owner == owner, Reminder.message == tapped.message)
    edits, others = list[Edit](), list[str]()
    for row in session.scalars(spoken_for).all():
        kind = KINDS[row.kind]
        if isinstance(kind, Answerable):
            edits += kind.edits(session, owner, (row.subject, row.day), answer)
        elif kind.NAME != test.NAME:
            others.append(row.id)
    # One stamp for all, from the moment of the tap: told again it is the same edit, and a later one has its way.
    stamp = server_stamp(tapped.at)
    push(owner, [Change(noun, row_id, fields, dict.fromkeys(fields, stamp)) for noun, row_id, fields in edits], now)
    run_tx(lambda session: _mark(session, tapped, others if tapped.action == "tomorrow" else [], answer, now))


def _mark(session: Session, tapped: Tapped, others: Sequence[str], answer: Answer, now: datetime) -> None:
    delivery = session.get(Delivery, (tapped.owner, tapped.delivery), with_for_update=True)
    if delivery is None or delivery.acted:
        return
    delivery.acted, delivery.acted_at = tapped.action, tapped.at
    # What was answered was seen, even if the receipt for that was lost.
    delivery.shown_at = delivery.shown_at or tapped.at
    if others:
        at = due_at(date.fromisoformat(answer.tomorrow), owner_hours(session, tapped.owner), now)
        # Another message: of the first one its browsers have heard.
        message = str(uuid.uuid5(NAMES, f"{tapped.message}/{answer.tomorrow}"))
        mine = update(Reminder).where(
            Reminder.owner == tapped.owner, Reminder.id.in_(others), Reminder.state.in_((PLANNED, QUEUED, SENT))
        )
        session.execute(mine.values(state=PLANNED, next_at=at, attempts=0, message=message))


def instant_of(milliseconds_since_1970: int | None) -> datetime | None:
    return None if milliseconds_since_1970 is None else datetime.fromtimestamp(milliseconds_since_1970 / 1000, UTC)
