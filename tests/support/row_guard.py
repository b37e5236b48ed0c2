"""Counts the rows that each transaction writes: none may write more than Aurora DSQL and our own promise allow."""

from typing import Any

from sqlalchemy import Connection, Engine, event

from backend.db import MOST_ROWS

WRITES = ("INSERT", "UPDATE", "DELETE")


class RowGuard:
    def __init__(self, engine: Engine) -> None:
        self.transactions: list[int] = []
        event.listen(engine, "begin", self._begin)
        event.listen(engine, "after_cursor_execute", self._executed)
        event.listen(engine, "commit", self._commit)

    def check(self) -> None:
        assert max(self.transactions, default=0) <= MOST_ROWS, f"a transaction wrote {max(self.transactions)} rows"

    def _begin(self, connection: Connection) -> None:
        connection.info["written"] = 0

    def _executed(self, connection: Connection, cursor: Any, words: str, values: Any, _: Any, many: bool) -> None:
        if words.lstrip().upper().startswith(WRITES):
            # A driver that does not know says -1; then it is one row for each set of values.
            rows = cursor.rowcount if cursor.rowcount >= 0 else (len(values) if many else 1)
            connection.info["written"] += rows

    def _commit(self, connection: Connection) -> None:
        self.transactions.append(connection.info["written"])
