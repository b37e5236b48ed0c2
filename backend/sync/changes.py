"""Pull: the owner's rows after a cursor, in the order they were committed, a bounded page at a time."""

from collections.abc import Iterable, Iterator, Mapping
from heapq import merge
from operator import attrgetter
from typing import Any

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.record import Noun, sealed_of
from backend.sync.closing import Closing
from backend.sync.registry import NOUNS
from backend.sync.wire import MOST_BYTES, MOST_ROWS, Row

encode = msgspec.json.Encoder().encode
Page = tuple[list[msgspec.Raw], int, bool]


def changes_since(session: Session, owner: str, cursor: int, counter: int) -> Page:
    """(rows as JSON, new cursor, whether there is more). `counter` is the owner's, read in this transaction."""
    if cursor == counter:
        return [], cursor, False
    closing = Closing(session, owner)
    nouns = [_rows(session, owner, noun, cursor, counter, closing) for noun in NOUNS.values()]
    return _fill(merge(*nouns, key=attrgetter("rev")), cursor, counter)


def just_written(
    session: Session, owner: str, written: Mapping[tuple[str, str], Any], cursor: int, counter: int
) -> Page:
    """The same when these rows, by rising number, are all there is after the cursor: nothing need be read."""
    closing = Closing(session, owner)
    return _fill((_as_row(NOUNS[noun], vars(row), closing) for (noun, _), row in written.items()), cursor, counter)


def _fill(found: Iterable[Row], cursor: int, counter: int) -> Page:
    rows: list[msgspec.Raw] = []
    size = 0
    for row in found:
        data = encode(row)
        size += len(data)
        if len(rows) == MOST_ROWS or (rows and size > MOST_BYTES):
            return rows, cursor, True
        rows.append(msgspec.Raw(data))
        cursor = row.rev
    return rows, counter, False


def _rows(session: Session, owner: str, noun: Noun, cursor: int, counter: int, closing: Closing) -> Iterator[Row]:
    """In batches, so that a page of faces does not bring hundreds of them into memory.

    Nothing beyond the counter: another push may commit between two of these questions, and a cursor that took
    its second noun along would pass its first.
    """
    table: Any = noun.model.__table__
    while True:
        within = (table.c.owner == owner, table.c.rev > cursor, table.c.rev <= counter)
        found = session.execute(select(table).where(*within).order_by(table.c.rev).limit(noun.batch)).all()
        yield from (_as_row(noun, row._mapping, closing) for row in found)
        if len(found) < noun.batch:
            return
        cursor = found[-1].rev


def _as_row(noun: Noun, values: Any, closing: Closing) -> Row:
    model: Any = noun.model
    stamps = values["stamps"]
    fields = {name: values[name] for name in stamps}
    for name in sealed_of(model):
        if fields.get(name):
            fields[name] = closing.opened(noun.name, values["id"], name, fields[name])
    return Row(noun.name, values["id"], fields, stamps, values["rev"])
