"""Push: take a device's edits field by field. The later stamp wins, applying twice changes nothing."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.db import touch
from backend.record import UUID, Noun, fields_of
from backend.sync.history import Beaten, keep
from backend.sync.models import Counter
from backend.sync.registry import NOUNS
from backend.sync.stamps import Corrector
from backend.sync.wire import Change, Refusal


def lock_counter(session: Session, owner: str) -> Counter:
    """The owner's counter, locked until commit. Taken before anything else, so two pushes cannot deadlock."""
    counter = session.get(Counter, owner, with_for_update=True)
    if counter is None:
        counter = Counter(owner=owner, rev=0)
        session.add(counter)
        session.flush()
    return counter


def apply_changes(
    session: Session, owner: str, changes: Iterable[Change], corrector: Corrector, now: datetime
) -> list[Refusal]:
    """Write what may be written, refuse the rest one by one. The counter must be locked already."""
    by_noun: dict[str, list[Change]] = defaultdict(list)
    refused: list[Refusal] = []
    for change in changes:
        if change.noun not in NOUNS:
            refused.append(_whole(change, "unknown_noun", "This version of the server does not know this yet."))
        elif not UUID.fullmatch(change.id):
            refused.append(_whole(change, "bad_id", "The name of this record is not a valid id."))
        else:
            by_noun[change.noun].append(change)
    touched: list[Any] = []
    for name, group in by_noun.items():
        touched += _apply_noun(session, owner, NOUNS[name], group, corrector, now, refused)
    _number(session, owner, touched)
    return refused


def _apply_noun(
    session: Session,
    owner: str,
    noun: Noun,
    changes: list[Change],
    corrector: Corrector,
    now: datetime,
    refused: list[Refusal],
) -> list[Any]:
    rows = _load(session, owner, noun.model, {change.id for change in changes})
    beaten: list[Beaten] = []
    touched: dict[str, Any] = {}
    for change in changes:
        accepted = _acceptable(change, noun.model, corrector, refused)
        row = rows.get(change.id)
        if row is None and accepted:
            row = rows[change.id] = noun.model(owner=owner, id=change.id, rev=0, stamps={})
            session.add(row)
        if row is not None and _overlay(row, accepted, noun.name, beaten):
            touched[row.id] = row
            touch(session, owner, noun.name, row.id)
    keep(session, owner, beaten, now)
    if noun.settle and touched:
        noun.settle(session, owner, list(touched.values()))
    return list(touched.values())


def _load(session: Session, owner: str, model: type[Any], ids: set[str]) -> dict[str, Any]:
    found = session.scalars(select(model).where(model.owner == owner, model.id.in_(ids)))
    return {row.id: row for row in found}


def _acceptable(change: Change, model: Any, corrector: Corrector, refused: list[Refusal]) -> dict[str, tuple[Any, str]]:
    fields = fields_of(model)
    accepted: dict[str, tuple[Any, str]] = {}
    for name, value in change.fields.items():
        stamp = corrector.correct(change.stamps.get(name, ""))
        if name not in fields:
            problem: tuple[str, str] | None = ("unknown_field", "The server does not know this detail yet.")
        elif stamp is None:
            problem = ("bad_stamp", "This edit carries no valid time.")
        else:
            problem = fields[name].problem(value)
        if problem:
            refused.append(Refusal(change.noun, change.id, name, *problem))
        elif stamp:
            accepted[name] = (value, stamp)
    return accepted


def _overlay(row: Any, accepted: dict[str, tuple[Any, str]], noun: str, beaten: list[Beaten]) -> bool:
    stamps = dict(row.stamps)
    for name, (value, stamp) in accepted.items():
        standing, standing_stamp = getattr(row, name), stamps.get(name, "")
        if stamp == standing_stamp:
            continue
        loses = stamp < standing_stamp
        old, old_stamp = (value, stamp) if loses else (standing, standing_stamp)
        if old not in (None, "") and value != standing:
            beaten.append(Beaten(noun, row.id, name, old_stamp, old))
        if not loses:
            setattr(row, name, value)
            stamps[name] = stamp
    changed: bool = stamps != row.stamps
    row.stamps = stamps
    return changed


def _number(session: Session, owner: str, rows: list[Any]) -> None:
    """Raise the counter once and give each touched row its own number, so that a page may end anywhere."""
    if not rows:
        return
    counter = session.get_one(Counter, owner)
    for offset, row in enumerate(rows, start=1):
        row.rev = counter.rev + offset
    counter.rev += len(rows)


def _whole(change: Change, code: str, why: str) -> Refusal:
    return Refusal(change.noun, change.id, None, code, why)
