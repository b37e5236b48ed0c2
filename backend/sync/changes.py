"""Pull: the owner's rows after a cursor, in the order they were committed, a bounded page at a time."""

from collections.abc import Iterable, Mapping
from heapq import merge
from operator import attrgetter
from typing import Any

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.record import Noun
from backend.sync.registry import NOUNS
from backend.sync.wire import MOST_BYTES, MOST_ROWS, Row

encode = msgspec.json.Encoder().encode
Page = tuple[list[msgspec.Raw], int, bool]


def changes_since(session: Session, owner: str, cursor: int, counter: int) -> Page:
    """(rows as JSON, new cursor, whether there is more). `counter` is the owner's, read in this transaction."""
    if cursor == counter:
        return [], cursor, False
    pages = []
    # Where the first noun ends that was not read to its end: nothing behind that may be told yet.
    horizon = counter
    for noun in NOUNS.values():
        page = _read(session, owner, noun, cursor)
        if len(page) == noun.at_once:
            horizon = min(horizon, page[-1].rev)
        pages.append(page)
    return _fill(merge(*pages, key=attrgetter("rev")), cursor, horizon, more=horizon < counter)


def just_written(written: Mapping[tuple[str, str], Any], cursor: int, counter: int) -> Page:
    """The same when these rows, by rising number, are all there is after the cursor: nothing need be read."""
    return _fill((_as_row(noun, vars(row)) for (noun, _), row in written.items()), cursor, counter, more=False)


def _fill(found: Iterable[Row], cursor: int, horizon: int, *, more: bool) -> Page:
    rows: list[msgspec.Raw] = []
    size = 0
    for row in found:
        data = encode(row)
        size += len(data)
        if row.rev > horizon or len(rows) == MOST_ROWS or (rows and size > MOST_BYTES):
            return rows, cursor, True
        rows.append(msgspec.Raw(data))
        cursor = row.rev
    return rows, cursor if more else max(horizon, cursor), more


def _read(session: Session, owner: str, noun: Noun, cursor: int) -> list[Row]:
    table: Any = noun.model.__table__
    found = session.execute(
        select(table).where(table.c.owner == owner, table.c.rev > cursor).order_by(table.c.rev).limit(noun.at_once)
    )
    return [_as_row(noun.name, row._mapping) for row in found]


def _as_row(noun: str, values: Any) -> Row:
    stamps = values["stamps"]
    return Row(noun, values["id"], {name: values[name] for name in stamps}, stamps, values["rev"])
