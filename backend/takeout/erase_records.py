"""Erase some of an owner's rows for good, on every device: what a third person may ask for."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from sqlalchemy import Table, delete, or_
from sqlalchemy.orm import Session

from backend.chunks import delete_in_chunks
from backend.db import run_tx
from backend.moments.models import MomentPerson
from backend.reminders.models import Reminder
from backend.sync.apply import lock_counter
from backend.sync.models import History
from backend.sync.registry import NOUNS

Named = tuple[str, str]


def erase_records(owner: str, records: Sequence[Named]) -> int:
    """How many of these (noun, id) there were. Broken off anywhere it can be repeated.

    What was replaced in them goes first: once the rows are gone, nobody would know to ask for it again.
    """
    ids = sorted({record_id for _, record_id in records})
    for table, which in _about(ids):
        delete_in_chunks(table, table.c.owner == owner, which)
    return run_tx(partial(_erase, owner=owner, records=records))


def _about(ids: list[str]) -> list[tuple[Table, Any]]:
    history, reminders, met = (_table(model) for model in (History, Reminder, MomentPerson))
    return [
        (history, history.c.record_id.in_(ids)),
        (reminders, reminders.c.subject.in_(ids)),
        (met, or_(met.c.person_id.in_(ids), met.c.moment_id.in_(ids))),
    ]


def _table(model: Any) -> Table:
    table: Table = model.__table__
    return table


def _erase(session: Session, owner: str, records: Sequence[Named]) -> int:
    counter = lock_counter(session, owner)
    gone = 0
    for noun in {noun for noun, _ in records}:
        model: Any = NOUNS[noun].model
        ids = {record_id for name, record_id in records if name == noun}
        rows = delete(model).where(model.owner == owner, model.id.in_(ids))
        gone += session.execute(rows).rowcount  # type: ignore[attr-defined]
    if gone:
        # No tombstone stays to be sent, so every device fetches all anew and drops what it does not find.
        counter.rev += 1
        counter.purged_rev = counter.rev
    return gone
