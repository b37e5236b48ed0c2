"""Take a device's edits field by field. The later stamp wins, applying twice changes nothing."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.accounts.erasing import erased, hold
from backend.db import count_rows, touch
from backend.record import fields_of
from backend.sync.accept import Accepted, acceptable, unknown
from backend.sync.closing import Closing
from backend.sync.history import Keeper, Place
from backend.sync.meet import Version, meet
from backend.sync.models import CLOSED, Counter
from backend.sync.registry import NOUNS
from backend.sync.stamps import Corrector
from backend.sync.wire import Change, Refusal

# Half of what a transaction may write: the largest single change, a moment of 200 people that becomes one of 200
# others, still fits on top.
ENOUGH = 500
# Putting texts together takes time while the owner's counter is locked.
A_MERGE_COUNTS = 20

Rows = dict[tuple[str, str], Any]


class Applied(NamedTuple):
    """How many of the changes were dealt with, what was refused of them, and which rows changed, as numbered."""

    taken: int
    refused: list[Refusal]
    rows: Rows


def lock_counter(session: Session, owner: str) -> Counter:
    """The owner's counter, locked until commit. Taken before anything else, so two pushes cannot deadlock.

    Raises Problem 401 when the account is being erased, or has been.
    """
    counter = session.get(Counter, owner, with_for_update=True)
    if counter is not None and counter.rev == CLOSED:
        raise erased()
    if counter is None:
        hold(session, owner)
        counter = Counter(owner=owner, rev=0, purged_rev=0)
        session.add(counter)
        session.flush()
    return counter


def apply_changes(
    session: Session, owner: str, changes: Sequence[Change], corrector: Corrector, now: datetime
) -> Applied:
    """Write as many of the changes, from the first, as one transaction should; refuse what may not be written.

    The counter must be locked already.
    """
    rows = _load(session, owner, changes)
    keeper, refused, touched = Keeper(session, owner, Closing(session, owner)), list[Refusal](), Rows()
    weight = taken = 0
    # A row that is flushed before it has its number is written twice.
    with session.no_autoflush:
        for change in changes:
            if weight + len(touched) + len(keeper) >= ENOUGH:
                break
            taken += 1
            if problem := unknown(change):
                refused.append(problem)
                continue
            weight += _take(session, owner, change, acceptable(change, corrector, refused), rows, keeper, touched)
    _number(session, owner, list(touched.values()))
    keeper.store(now)
    _settle(session, owner, touched)
    # The counter itself is made and raised, and the owner's key may be made.
    count_rows(session, 3 + weight + len(touched) + len(keeper))
    return Applied(taken, refused, touched)


def _take(
    session: Session, owner: str, change: Change, accepted: Accepted, rows: Rows, keeper: Keeper, touched: Rows
) -> int:
    """Lay one change over its row. What it weighs beside the row and the history."""
    key, noun = (change.noun, change.id), NOUNS[change.noun]
    row = rows.get(key)
    if row is None and accepted:
        row = rows[key] = noun.model(owner=owner, id=change.id, rev=0, stamps={})
        session.add(row)
    if row is None or not accepted:
        return 0
    # A resend is planned again too: its first planning may have been broken off.
    touch(session, owner, *key)
    derived = noun.derived(row)
    changed, merges = _overlay(row, accepted, change, keeper)
    if changed:
        touched[key] = row
        return merges * A_MERGE_COUNTS + derived + noun.derived(row)
    return 0


def _overlay(row: Any, accepted: Accepted, change: Change, keeper: Keeper) -> tuple[bool, int]:
    """Whether the row changed, and how many texts were put together."""
    stamps, merges = dict(row.stamps), 0
    model: Any = type(row)
    fields = fields_of(model)
    for name, (value, stamp) in accepted.items():
        if stamp == stamps.get(name, ""):
            continue
        place = Place(change.noun, row.id, name, "")
        standing = Version(keeper.closing.opened(*place[:3], getattr(row, name)), stamps.get(name, ""))
        outcome = meet(
            fields[name], standing, Version(value, stamp), change.bases.get(name),
            lambda at, place=place: keeper.kept(place._replace(stamp=at)),  # type: ignore[misc]
        )  # fmt: skip
        for beaten in outcome.beaten:
            keeper.keep(place._replace(stamp=beaten.stamp), beaten.value)
        if outcome.stands != standing:
            setattr(row, name, keeper.closing.closed(*place[:3], outcome.stands.value))
            stamps[name] = outcome.stands.stamp
        merges += outcome.merged
    changed = stamps != row.stamps
    row.stamps = stamps
    return changed, merges


def _load(session: Session, owner: str, changes: Sequence[Change]) -> Rows:
    ids: dict[str, set[str]] = defaultdict(set)
    for change in changes:
        if not unknown(change):
            ids[change.noun].add(change.id)
    models = {name: NOUNS[name].model for name in ids}
    return {
        (name, row.id): row
        for name, model in models.items()
        for row in session.scalars(select(model).where(model.owner == owner, model.id.in_(ids[name])))
    }


def _settle(session: Session, owner: str, touched: Rows) -> None:
    by_noun: dict[str, list[Any]] = defaultdict(list)
    for (name, _), row in touched.items():
        by_noun[name].append(row)
    for name, rows in by_noun.items():
        if settle := NOUNS[name].settle:
            settle(session, owner, rows)


def _number(session: Session, owner: str, rows: list[Any]) -> None:
    """Raise the counter once and give each touched row its own number, so that a page may end anywhere."""
    if not rows:
        return
    counter = session.get_one(Counter, owner)
    for offset, row in enumerate(rows, start=1):
        row.rev = counter.rev + offset
    counter.rev += len(rows)
