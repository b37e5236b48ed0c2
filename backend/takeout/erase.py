"""Erase an account: every row of its owner in every table, found by walking the schema itself."""

from sqlalchemy import delete
from sqlalchemy.orm import Session

from backend.accounts.models import Account, Device, SignInCode
from backend.chunks import delete_in_chunks
from backend.db import Base, run_tx


def erase_account(owner: str, email: str) -> None:
    """The session goes last, so that an interrupted erasure can be repeated by its owner."""
    owned = [table for table in Base.metadata.tables.values() if "owner" in table.c]
    for table in sorted(owned, key=lambda table: table.name == Device.__tablename__):
        delete_in_chunks(table, table.c.owner == owner)

    def close(session: Session) -> None:
        session.execute(delete(SignInCode).where(SignInCode.email == email))
        session.execute(delete(Account).where(Account.id == owner))

    run_tx(close)
