"""Delete much, a bounded number of rows a transaction. Broken off anywhere, it is simply done again."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, Table, delete, select, tuple_
from sqlalchemy.orm import Session

from backend.db import MOST_ROWS, run_tx


def delete_in_chunks(table: Table, *which: ColumnElement[bool]) -> int:
    """How many rows there were."""
    return in_chunks(lambda session: delete_some(session, table, *which), MOST_ROWS)


def in_chunks(some: Callable[[Session], int], most: int) -> int:
    """Repeat, each time in a transaction of its own, what deals with at most so many rows; how many it were in all."""
    done = 0
    while dealt := run_tx(some):
        done += dealt
        if dealt < most:
            break
    return done


def delete_some(session: Session, table: Table, *which: ColumnElement[bool], most: int = MOST_ROWS) -> int:
    """Delete at most so many of these rows, and say how many."""
    key: list[Any] = list(table.primary_key.columns)
    some = [tuple(row) for row in session.execute(select(*key).where(*which).limit(most))]
    if some:
        session.execute(delete(table).where(tuple_(*key).in_(some), *which))
    return len(some)
