"""Every noun is known to sync, to the export and to the eraser; none is forgotten when a new one comes."""

from datetime import UTC, datetime
from typing import Any

from flask import Flask
from sqlalchemy import DateTime, Table, func, insert, select
from sqlalchemy.types import TypeEngine

from backend.db import Base, db
from backend.record import Record
from backend.sync.registry import NOUNS
from tests.support.databases import looking_into
from tests.support.people import Browser

OWNED = [table for table in Base.metadata.sorted_tables if "owner" in table.c]
# Derived from synced rows or meaningless outside the server.
NOT_TAKEN_OUT = {"counters", "moment_people"} | {noun.model.__tablename__ for noun in NOUNS.values()}


def value_for(kind: TypeEngine[Any], name: str) -> object:
    if isinstance(kind, DateTime) or isinstance(getattr(kind, "impl", None), DateTime):
        return datetime(2026, 11, 22, tzinfo=UTC)
    python = kind.python_type
    # Text that is told apart by its column, and short enough for the shortest column.
    return {str: name[:5], int: 1, bool: True, float: 1.0, object: {}, bytes: b"x"}[python]


def fill(owner: str) -> None:
    """One more row of this owner in every table that knows owners."""
    for table in OWNED:
        row = {
            column.name: value_for(column.type, f"{owner[-4:]}{column.name}")
            for column in table.columns
            if column.name != "owner"
        }
        db.session.execute(insert(table).values(owner=owner, **row))
    db.session.commit()


def rows(table: Table, owner: str) -> int:
    return db.session.scalar(select(func.count()).select_from(table).where(table.c.owner == owner)) or 0


def test_every_record_is_in_the_registry() -> None:
    assert {noun.model for noun in NOUNS.values()} == set(Record.__subclasses__())
    assert all(name == noun.name for name, noun in NOUNS.items())


def test_erasing_reaches_every_table_and_nobody_else(app: Flask, alice: Browser, charlie: Browser) -> None:
    with looking_into(app):
        fill(alice.owner)
        fill(charlie.owner)
    assert alice.delete("/api/accounts/me", json={"email": alice.email}).status_code == 204
    with looking_into(app):
        assert {table.name: rows(table, alice.owner) for table in OWNED if rows(table, alice.owner)} == {}
        assert [table.name for table in OWNED if not rows(table, charlie.owner)] == []


def test_the_export_names_every_table_that_only_the_server_has(alice: Browser) -> None:
    assert {table.name for table in OWNED} - NOT_TAKEN_OUT <= alice.get("/api/takeout").json.keys()
