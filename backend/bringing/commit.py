"""Carry a file out against what is here at this moment, in bounded transactions, by the sync's own door."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from functools import partial

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from backend.accounts.service import new_id
from backend.bringing.edits import Edit
from backend.bringing.formats import Told
from backend.bringing.known import known_people, standing
from backend.bringing.own_rows import place_own
from backend.bringing.parts import Head, in_parts, part_changes
from backend.bringing.plan import Plan, Planned
from backend.bringing.wire import FIRST_ROWS, MOST_RAW, MOST_REJECTED, ImportAnswer, PreviewAnswer, Rejected, RowTold
from backend.db import db, run_tx
from backend.errors import Problem
from backend.imports.models import Import
from backend.own_card.addresses import own_addresses
from backend.sync.apply import apply_changes, lock_counter
from backend.sync.stamps import Corrector, milliseconds


def preview(owner: str, told: Told, now: datetime) -> PreviewAnswer:
    counts, reasons, rows = Counter[str](), Counter[str](), list[RowTold]()
    for row in _planned(owner, told, now):
        counts[row.what] += 1
        reasons[f"{row.what} {row.why}"] += 1
        if len(rows) < FIRST_ROWS:
            rows.append(RowTold(row.line, row.name, row.what, row.why, row.remarks))
    return PreviewAnswer(
        told.format, counts["add"], counts["update"], counts["skip"], counts["reject"], dict(reasons), rows
    )


def bring_in(owner: str, told: Told, name: str, now: datetime) -> ImportAnswer:
    """Broken off anywhere it can be sent again: what was written is known, and the rest follows."""
    batch_id = new_id()
    stamp = f"{milliseconds(now):015d}-{batch_id}"
    head = Head(batch_id, told.format, name[:300], now.date().isoformat(), stamp)
    before = _other_parts(db.session(), owner, batch_id)
    counts, rejected, steps = Counter[str](), list[Rejected](), list[list[Edit]]()
    for row in _planned(owner, told, now):
        counts[row.what] += 1
        if row.edits:
            steps.append(row.edits)
        elif row.what == "reject" and len(rejected) < MOST_REJECTED:
            rejected.append(Rejected(row.line, row.name, row.why, row.raw[:MOST_RAW]))
    for number, part in enumerate(in_parts(steps)):
        run_tx(partial(_write, owner=owner, head=head, number=number, part=part, before=before, now=now))
    counted = (counts["add"], counts["update"], counts["skip"], counts["reject"])
    return ImportAnswer(batch_id if steps else None, told.format, *counted, rejected)


def _planned(owner: str, told: Told, now: datetime) -> Iterator[Planned]:
    session = db.session()
    if told.rows is not None:
        return place_own(session, owner, told.rows)
    pieces = list(told.pieces)
    plan = Plan(known_people(session, owner), own_addresses(session, owner), new_id, now.date().isoformat())
    return plan.place(pieces, partial(standing, session, owner))


def _write(session: Session, owner: str, head: Head, number: int, part: list[Edit], before: int, now: datetime) -> None:
    lock_counter(session, owner)
    if _other_parts(session, owner, head.batch_id) != before:
        why = "Another import is running, so this one stopped; what it brought so far stays. Send the file again later."
        raise Problem(409, "another_import", why, head.batch_id if number else None)
    changes = part_changes(session, owner, head, number, part)
    applied = apply_changes(session, owner, changes, Corrector(now, now), now)
    if applied.taken < len(changes) or applied.refused:
        # A part that is not written whole could not be taken back: the readers' bounds are below the fields'.
        raise AssertionError("a part of an import was not taken whole")


def _other_parts(session: Session, owner: str, batch_id: str) -> int:
    others = (Import.owner == owner, Import.batch_id != batch_id)
    return session.scalar(select(func.count()).select_from(Import).where(*others)) or 0
