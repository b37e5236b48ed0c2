"""Send what is due to one owner: claim, look again, send, then mark. Killed anywhere, nothing is lost."""

import logging
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from functools import partial
from math import ceil

from flask import current_app
from sqlalchemy import Row, case, delete, func, select, update
from sqlalchemy.orm import Session

from backend import clock
from backend.accounts.preferences import find_preferences
from backend.db import run_tx
from backend.push.hosts import note_answers
from backend.push.models import Subscription
from backend.push.outcome import Outcome
from backend.push.sink import SINK, SWALLOWED
from backend.push.vapid import private_key
from backend.reminders.compose import Batch, Parcel, compose
from backend.reminders.due import held_until
from backend.reminders.kinds import test
from backend.reminders.measured import measure_sending
from backend.reminders.models import (
    FAILED,
    NO_DEVICE,
    PLANNED,
    QUEUED,
    SENDING,
    SENT,
    Delivery,
    Reminder,
)
from backend.reminders.plan import owner_hours
from backend.reminders.queue import LEASE, STILL_WORTH_SAYING, backoff
from backend.row_security import acting_for

log = logging.getLogger("kith.reminders")
Figures = Counter[str]
# So long a device may take to show what its push service has accepted; after that it is mailed, to who wants that.
UNSEEN = timedelta(minutes=15)


def deliver(owner: str) -> Figures:
    """Everything that is due to this owner now. Safe to call twice, at once, or for nothing."""
    with acting_for(owner):
        return _deliver_all(owner, clock.now())


def _deliver_all(owner: str, now: datetime) -> Figures:
    figures = Figures()
    claimed = run_tx(partial(_claim, owner=owner, now=now))
    figures["claimed"] = len(claimed)
    for ids in _groups(claimed):
        try:
            figures += _deliver_group(owner, ids, now)
        except Exception as error:
            if len(ids) == 1:
                _push_forward(owner, ids, now, error)
                figures["postponed"] += 1
            else:
                # One of them cannot be said. The others must not wait for it.
                for row_id in ids:
                    figures += _deliver_alone(owner, row_id, now)
    return figures


def _deliver_alone(owner: str, row_id: str, now: datetime) -> Figures:
    try:
        return _deliver_group(owner, [row_id], now)
    except Exception as error:
        _push_forward(owner, [row_id], now, error)
        return Figures(postponed=1)


def _deliver_group(owner: str, ids: list[str], now: datetime) -> Figures:
    batch = run_tx(lambda session: compose(session, owner, ids, now))
    if batch is None:
        return Figures(nothing=len(ids))
    outcomes = _send(batch, now)
    run_tx(lambda session: _mark(session, batch, outcomes, now))
    measure_sending(batch, outcomes, clock.now())
    return Figures(outcome.kind for outcome in outcomes) + Figures(messages=1)


def _send(batch: Batch, now: datetime) -> list[Outcome]:
    # Only here, so that the API never pays for the encryption and the HTTP client.
    from backend.push.identity import identity
    from backend.push.sender import send

    settings = current_app.config["KITH"]
    us = identity(private_key(settings), settings.vapid_subject)
    going = [parcel for parcel in batch.parcels if parcel.host not in batch.shut and parcel.host != SINK]
    answers = iter(send([parcel.push for parcel in going], us, settings.push_extra_origins))
    return [_outcome(parcel, batch, answers, now) for parcel in batch.parcels]


def _outcome(parcel: Parcel, batch: Batch, answers: Iterator[Outcome], now: datetime) -> Outcome:
    if parcel.host == SINK:
        return SWALLOWED
    if until := batch.shut.get(parcel.host):
        return _left_alone(until, now)
    return next(answers)


def _left_alone(until: datetime, now: datetime) -> Outcome:
    return Outcome("later", retry_after=ceil((until - now).total_seconds()))


def _claim(session: Session, owner: str, now: datetime) -> list[Row[tuple[str, str, str | None]]]:
    due = (
        Reminder.owner == owner,
        Reminder.state.in_((PLANNED, QUEUED)),
        Reminder.next_at <= now,
    )
    if until := held_until(owner_hours(session, owner), now):
        session.execute(update(Reminder).where(*due, Reminder.kind != test.NAME).values(state=PLANNED, next_at=until))
    mine = update(Reminder).where(*due)
    taken = mine.values(state=SENDING, lease_until=now + LEASE, attempts=Reminder.attempts + 1)
    if find_preferences(session, owner).mail_reminders:
        # A test says of one device that it works. A mail could not.
        look_at = func.coalesce(Reminder.mail_at, now + UNSEEN)
        taken = taken.values(mail_at=case((Reminder.kind == test.NAME, None), else_=look_at))
    return list(session.execute(taken.returning(Reminder.id, Reminder.kind, Reminder.message)))


def _groups(claimed: Iterable[Row[tuple[str, str, str | None]]]) -> list[list[str]]:
    """One message for all that is new; a test alone; a second try with the company of the first."""
    groups: dict[str, list[str]] = {}
    for row in sorted(claimed):
        name = row.id if row.kind == test.NAME else row.message or ""
        groups.setdefault(name, []).append(row.id)
    return list(groups.values())


def _mark(session: Session, batch: Batch, outcomes: list[Outcome], now: datetime) -> None:
    for parcel, outcome in zip(batch.parcels, outcomes, strict=True):
        delivery = session.get_one(Delivery, (batch.owner, parcel.delivery))
        delivery.outcome = outcome.kind
        mine = (Subscription.owner == batch.owner, Subscription.id == parcel.subscription)
        if outcome.kind == "sent":
            delivery.accepted_at = now
            session.execute(update(Subscription).where(*mine).values(last_ok_at=now))
        elif outcome.kind == "gone":
            # Unless the browser came back with new keys while we were sending.
            session.execute(delete(Subscription).where(*mine, Subscription.auth == parcel.push.auth))
        elif outcome.kind != "later":
            log.error("push service %s answers %s: %s", delivery.host, outcome.status, outcome.kind)
    note_answers(session, _by_host(batch, outcomes), now)
    session.flush()
    accepted = select(func.count()).where(
        Delivery.owner == batch.owner, Delivery.message == batch.message, Delivery.accepted_at.is_not(None)
    )
    _finish(session, batch, outcomes, bool(session.scalar(accepted)), now)


def _by_host(batch: Batch, outcomes: list[Outcome]) -> dict[str, list[Outcome]]:
    """Without the hosts that were left alone: they said nothing."""
    answers: dict[str, list[Outcome]] = {}
    for parcel, outcome in zip(batch.parcels, outcomes, strict=True):
        if parcel.host not in batch.shut:
            answers.setdefault(parcel.host, []).append(outcome)
    return answers


def _finish(session: Session, batch: Batch, outcomes: list[Outcome], accepted: bool, now: datetime) -> None:
    mine = update(Reminder).where(
        Reminder.owner == batch.owner, Reminder.id.in_(batch.reminders), Reminder.state == SENDING
    )
    if accepted:
        mine = mine.values(sent_at=func.coalesce(Reminder.sent_at, now))
    again = [outcome for outcome in outcomes if outcome.kind in ("later", "auth")]
    if again and now < batch.give_up_at:
        waits = [outcome.retry_after or backoff(batch.attempts).total_seconds() for outcome in again]
        mine = mine.values(state=PLANNED, next_at=now + timedelta(seconds=max(waits)))
    elif accepted:
        mine = mine.values(state=SENT)
    else:
        lost = all(outcome.kind == "gone" for outcome in outcomes)
        mine = mine.values(state=NO_DEVICE if lost else FAILED)
    session.execute(mine)


def _push_forward(owner: str, ids: list[str], now: datetime, error: Exception) -> None:
    # The error may quote a note, so only its kind goes to the log.
    log.error("reminder %s cannot be sent yet: %s", ids[0], type(error).__name__)

    def work(session: Session) -> None:
        for row_id in ids:
            row = session.get(Reminder, (owner, row_id))
            if row and row.state == SENDING:
                over = now >= row.due_at + STILL_WORTH_SAYING
                row.state, row.next_at = FAILED if over else PLANNED, now + backoff(row.attempts)

    run_tx(work)
