"""Push, as many transactions as it takes, then pull in the last of them."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import NamedTuple

from sqlalchemy.orm import Session

from backend import clock
from backend.accounts.erasing import erased
from backend.db import run_tx
from backend.errors import Problem
from backend.sync.apply import Applied, apply_changes, lock_counter
from backend.sync.changes import Page, changes_since, just_written
from backend.sync.models import CLOSED
from backend.sync.stamps import Corrector
from backend.sync.wire import Change, Refusal, SyncAnswer, SyncRequest


class Place(NamedTuple):
    """Where an owner's numbers stand."""

    rev: int
    purged_rev: int


class Step(NamedTuple):
    taken: int
    refused: list[Refusal]
    answer: SyncAnswer | None


def push_and_pull(owner: str, body: SyncRequest, now: datetime) -> SyncAnswer:
    """Every step is atomic by itself. When one fails the device sends all again, and what was written is known."""
    corrector = Corrector(now, body.client_now)
    if body.corrected and corrector.shift:
        # Late on its way, or a clock that has jumped: told the time, the device sends what it still has to send.
        # Moved stamps would make an old copy of a request look like new edits.
        body.changes = []
    taken, refused = 0, list[Refusal]()
    while True:
        step = run_tx(partial(_step, owner=owner, body=body, start=taken, corrector=corrector, now=now))
        taken += step.taken
        refused += step.refused
        if step.answer:
            step.answer.refused = refused
            return step.answer


def push(owner: str, changes: Sequence[Change], now: datetime) -> list[Refusal]:
    """The same for changes that no device sent."""
    corrector, refused = Corrector(now, now), list[Refusal]()

    def work(session: Session) -> Applied:
        lock_counter(session, owner)
        return apply_changes(session, owner, changes, corrector, now)

    while changes:
        applied = run_tx(work)
        refused += applied.refused
        changes = changes[applied.taken :]
    return refused


def answer(page: Page, place: Place, now: datetime) -> SyncAnswer:
    rows, cursor, more = page
    return SyncAnswer(rows, [], cursor, more, clock.as_wire(now), place.purged_rev)


def check_cursor(body: SyncRequest, place: Place) -> None:
    """Raises Problem 410 when the changes since this cursor cannot be told any more, 401 in an account that is erased.

    A device that began at 0 after the last purge holds nothing that was purged, wherever it stands by now.
    """
    cursor, rev, purged_rev = body.cursor, place.rev, place.purged_rev
    if rev == CLOSED:
        raise erased()
    if cursor > rev:
        why = "This device is ahead of the server. Keep unsynced edits and fetch everything again."
    elif 0 < cursor < purged_rev and body.purged != purged_rev:
        why = "This device was away for so long that deletions are forgotten. Keep unsynced edits, fetch all again."
    else:
        return
    raise Problem(410, "resync", why)


def _step(session: Session, owner: str, body: SyncRequest, start: int, corrector: Corrector, now: datetime) -> Step:
    counter = lock_counter(session, owner)
    if start == 0:
        # Before anything is written: a device that must start over decides for itself what it sends again.
        check_cursor(body, Place(counter.rev, counter.purged_rev))
    before = counter.rev
    applied = apply_changes(session, owner, body.changes[start:], corrector, now)
    if start + applied.taken < len(body.changes):
        return Step(applied.taken, applied.refused, None)
    session.flush()
    place = Place(counter.rev, counter.purged_rev)
    if body.cursor == before:
        # A device that is up to date, as most are, hears what it has just sent: no table need be read.
        page = just_written(session, owner, applied.rows, body.cursor, place.rev)
    else:
        page = changes_since(session, owner, body.cursor, place.rev)
    return Step(applied.taken, applied.refused, answer(page, place, now))
