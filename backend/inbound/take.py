"""Take in one mail that came to somebody's private address.

What is wrong with a mail is told to its owner in Kith, never by mail: whom a mail says it is from may be a lie.
"""

import logging
from datetime import datetime
from functools import partial
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend import clock
from backend.accounts.limits import allow
from backend.accounts.private_address import owner_of
from backend.accounts.service import new_id
from backend.bringing.known import known_people
from backend.bringing.parts import change_of
from backend.bringing.plan import Plan
from backend.bringing.source_id import source_id
from backend.bringing.who import folded
from backend.db import db, run_tx
from backend.errors import Problem
from backend.inbound.domain import mail_domain
from backend.inbound.letter import Letter, Unreadable, read
from backend.inbound.models import MailIn
from backend.inbound.pieces import letters_of, pieces_of
from backend.inbound.seal import Seal
from backend.inbound.wire import Why
from backend.journal.models import JournalEntry
from backend.moments.models import Moment
from backend.own_card.addresses import own_addresses
from backend.row_security import EVERYONE, acting_for
from backend.sync.apply import apply_changes, lock_counter
from backend.sync.stamps import Corrector, server_stamp

log = logging.getLogger("kith")
MOST_AN_HOUR = 60
MOST_BYTES = 10_000_000


class Taken(NamedTuple):
    """How many letters were new. A mail that comes twice brings nothing the second time."""

    letters: int


class Refused(NamedTuple):
    """`None`: the address is nobody's, so there is nobody to tell."""

    why: Why | None


def take_mail(address: str, raw: bytes, seal: Seal) -> Taken | Refused:
    """`address`: where it came to. Whatever the mail is like, it is answered; what is raised is worth another try."""
    owner = _owner_of(address)
    if owner is None:
        return Refused(None)
    with acting_for(owner):
        try:
            outcome = _take(owner, raw, seal, clock.now())
        except Problem as problem:
            # Erased a moment ago, or too many mails.
            outcome = Refused("too_many" if problem.code == "too_many" else None)
        _note(owner, outcome)
    return outcome


def refuse_mail(address: str, why: Why) -> None:
    """Of a mail that nobody has read."""
    owner = _owner_of(address)
    if owner is not None:
        with acting_for(owner):
            _note(owner, Refused(why))


def _owner_of(address: str) -> str | None:
    local, _, domain = address.strip().lower().rpartition("@")
    if not domain or domain != mail_domain():
        return None
    with acting_for(EVERYONE):
        return owner_of(db.session(), local, MailIn)


def _take(owner: str, raw: bytes, seal: Seal, now: datetime) -> Taken | Refused:
    if not seal.safe:
        return Refused("unsafe")
    if len(raw) > MOST_BYTES:
        return Refused("too_big")
    try:
        sent = read(raw)
    except Unreadable as kind:
        log.warning("a mail could not be read: %s", kind)
        return Refused("unreadable")
    own = own_addresses(db.session(), owner)
    if folded(sent.sender) not in own:
        return Refused("foreign")
    if not seal.proven:
        return Refused("unproven")
    allow("mails in", owner, MOST_AN_HOUR, now)
    letters = letters_of(sent, own, mail_domain())
    return Taken(sum(run_tx(partial(_write, owner=owner, letter=letter, own=own, now=now)) for letter in letters))


def _write(session: Session, owner: str, letter: Letter, own: frozenset[str], now: datetime) -> int:
    # Two copies of a mail wait here for each other.
    lock_counter(session, owner)
    if _was_here(session, owner, source_id(letter.source)):
        return 0
    plan = Plan(known_people(session, owner), own, new_id, now.date().isoformat())
    pieces = pieces_of(letter, plan.knows, own, mail_domain(), now.date())
    stamp = server_stamp(now)
    edits = [edit for planned in plan.place(pieces, lambda _noun, _ids: set()) for edit in planned.edits]
    changes = [change_of(edit.noun, edit.id, edit.fields, stamp) for edit in edits]
    apply_changes(session, owner, changes, Corrector(now, now), now)
    return 1 if changes else 0


def _was_here(session: Session, owner: str, thing_id: str) -> bool:
    """Deleted ones too: what its owner threw away does not come back because a mail was delivered twice."""
    keys = [select(noun.id).where(noun.owner == owner, noun.id == thing_id) for noun in (Moment, JournalEntry)]
    return any(session.scalar(key) for key in keys)


def _note(owner: str, outcome: Taken | Refused) -> None:
    def work(session: Session) -> None:
        row = session.get(MailIn, owner)
        if row is None:
            return
        if isinstance(outcome, Taken):
            row.taken_at = clock.now()
        elif outcome.why:
            row.refused_at, row.refused_why = clock.now(), outcome.why

    run_tx(work)
