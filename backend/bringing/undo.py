"""Take back what a batch brought and nobody touched since. What was edited, or is named elsewhere by now, stays."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from backend.bringing.brought import parts_of
from backend.bringing.here import rows_here
from backend.bringing.named import named_elsewhere
from backend.bringing.parts import change_of
from backend.bringing.source_id import print_of
from backend.bringing.wire import TakenBack
from backend.clock import as_wire
from backend.db import db, run_tx
from backend.errors import not_found
from backend.sync.apply import apply_changes, lock_counter
from backend.sync.registry import NOUNS
from backend.sync.stamps import Corrector, server_stamp
from backend.sync.wire import Change

Key = tuple[str, str]


def take_back(owner: str, batch_id: str, now: datetime) -> TakenBack:
    """Raises Problem 404 when there is no such batch."""
    session = db.session()
    parts = [(row.id, told) for row, told in parts_of(session, owner, batch_id) if row.undone_on is None]
    if not parts and not any(parts_of(session, owner, batch_id)):
        raise not_found()
    added = {(noun, row_id) for _, told in parts for noun, row_id, _ in told["added"]}
    named = named_elsewhere(session, owner, added)
    sum_of = TakenBack(0, 0, 0)
    # The last came first: who was only there for a meeting is free once that is gone.
    for part_id, told in reversed(parts):
        back = run_tx(partial(_part_back, owner=owner, part_id=part_id, told=told, named=named, now=now))
        sum_of.gone += back.gone
        sum_of.emptied += back.emptied
        sum_of.stayed += back.stayed
    return sum_of


def _part_back(
    session: Session, owner: str, part_id: str, told: dict[str, Any], named: set[Key], now: datetime
) -> TakenBack:
    lock_counter(session, owner)
    rows = dict(_rows(session, owner, [(noun, row_id) for noun, row_id, _ in [*told["added"], *told["filled"]]]))
    changes: list[Change] = []
    stayed = 0
    for noun, row_id, was in told["added"]:
        row = rows.get((noun, row_id))
        if row is None:
            continue
        if (noun, row_id) in named or print_of(row["fields"]) != was:
            stayed += 1
        else:
            changes.append(_later(noun, row_id, {"deleted_at": as_wire(now)}, row, now))
    gone = len(changes)
    for noun, row_id, filled in told["filled"]:
        row = rows.get((noun, row_id))
        if row and (back := _still_as_filled(row["fields"], filled)):
            changes.append(_later(noun, row_id, back, row, now))
    undone = _later("imports", part_id, {"undone_on": now.date().isoformat()}, {"stamps": {}}, now)
    _apply_all(session, owner, [*changes, undone], now)
    return TakenBack(gone, len(changes) - gone, stayed)


def _apply_all(session: Session, owner: str, changes: list[Change], now: datetime) -> None:
    applied = apply_changes(session, owner, changes, Corrector(now, now), now)
    if applied.taken < len(changes):
        raise AssertionError("a part was not taken back whole")


def _still_as_filled(fields: dict[str, Any], filled: dict[str, Any]) -> dict[str, Any]:
    return {name: former for name, (former, was) in filled.items() if print_of({name: fields.get(name)}) == was}


def _later(noun: str, row_id: str, fields: dict[str, Any], row: dict[str, Any], now: datetime) -> Change:
    return change_of(noun, row_id, fields, server_stamp(now, after=row["stamps"].values()))


def _rows(session: Session, owner: str, keys: list[Key]) -> Iterator[tuple[Key, dict[str, Any]]]:
    """The live ones, with what was said of them, in words."""
    for key, row in rows_here(session, owner, [key for key in keys if key[0] in NOUNS]).items():
        if row["deleted_at"] is None:
            fields = {name: row[name] for name in row["stamps"] if name != "deleted_at"}
            yield key, {"fields": fields, "stamps": row["stamps"]}
