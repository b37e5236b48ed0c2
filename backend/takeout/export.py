"""What only the server holds about an owner; the device adds the rows that it has itself.

Walks the schema, so that a new table with an owner is never forgotten. Secrets and their hashes stay out.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from backend.accounts.models import Account
from backend.clock import as_wire
from backend.db import Base
from backend.sync.closing import Closing
from backend.sync.models import History
from backend.sync.registry import NOUNS

SECRET = {"token_hash", "p256dh", "auth", "endpoint", "seed", "secret_hash", "wrapped", "owner"}


def export_account(session: Session, owner: str) -> dict[str, Any]:
    """`{"account": {...}, "<table>": [{...}]}` with every table that holds rows of this owner."""
    account = session.get_one(Account, owner)
    about = {"id": account.id, "email": account.email, "created_at": as_wire(account.created_at)}
    synced = {noun.model.__tablename__ for noun in NOUNS.values()}
    tables = [
        table
        for table in Base.metadata.sorted_tables
        if "owner" in table.c and table.name not in synced | {"moment_people", "counters"}
    ]
    found = {table.name: _rows(session, table, owner) for table in tables}
    closing = Closing(session, owner)
    for row in found[History.__tablename__]:
        row["value"] = closing.opened(row["noun"], row["record_id"], row["field"], row["value"])
    return {"account": about} | found


def _rows(session: Session, table: Table, owner: str) -> list[dict[str, Any]]:
    shown = [column for column in table.c if column.name not in SECRET]
    found = session.execute(select(*shown).where(table.c.owner == owner).order_by(*table.primary_key.columns))
    return [{name: _plain(value) for name, value in row._mapping.items()} for row in found]


def _plain(value: Any) -> Any:
    return as_wire(value) if isinstance(value, datetime) else value
