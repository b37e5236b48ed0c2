"""Delete much, a bounded number of rows a transaction. Broken off anywhere, it is simply done again."""

from typing import Any

from sqlalchemy import ColumnElement, Table, delete, select, tuple_
from sqlalchemy.orm import Session

from backend.db import MOST_ROWS, run_tx


def delete_in_chunks(table: Table, *which: ColumnElement[bool]) -> int:
    """How many rows there were."""
    gone = 0
    while some := run_tx(lambda session: delete_some(session, table, *which)):
        gone += some
        if some < MOST_ROWS:
            break
    return gone


def delete_some(session: Session, table: Table, *which: ColumnElement[bool], most: int = MOST_ROWS) -> int:
    """Delete at most so many of these rows, and say how many."""
    key: list[Any] = list(table.primary_key.columns)
    some = [tuple(row) for row in session.execute(select(*key).where(*which).limit(most))]
    if some:
        session.execute(delete(table).where(tuple_(*key).in_(some), *which))
    return len(some)
