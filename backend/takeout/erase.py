"""Erase an account: every row of its owner in every table, found by walking the schema itself."""

from functools import partial
from typing import Any

from sqlalchemy import delete, select, tuple_
from sqlalchemy.orm import Session

from backend.accounts.models import Account, Device, SignInCode
from backend.db import Base, run_tx

# Aurora DSQL takes at most 3,000 rows a transaction; a long erasure can be asked for again where it stopped.
CHUNK = 1000


def erase_account(owner: str, email: str) -> None:
    """The session goes last, so that an interrupted erasure can be repeated by its owner."""
    last = [Device.__table__]
    tables = [table for table in Base.metadata.tables.values() if "owner" in table.c and table not in last]
    for table in [*tables, *last]:
        while run_tx(partial(_erase_some, table=table, owner=owner)) == CHUNK:
            pass

    def close(session: Session) -> None:
        session.execute(delete(SignInCode).where(SignInCode.email == email))
        session.execute(delete(Account).where(Account.id == owner))

    run_tx(close)


def _erase_some(session: Session, table: Any, owner: str) -> int:
    key = list(table.primary_key.columns)
    some = [tuple(row) for row in session.execute(select(*key).where(table.c.owner == owner).limit(CHUNK))]
    if some:
        session.execute(delete(table).where(tuple_(*key).in_(some)))
    return len(some)
