"""Every noun is known to sync, to the export and to the eraser; none is forgotten when a new one comes."""

from flask import Flask
from sqlalchemy import Table, func, select

from backend.db import db
from backend.record import Record
from backend.sync.registry import NOUNS
from tests.support.databases import looking_into
from tests.support.people import Browser
from tests.support.row_of_each import OWNED, fill

# Derived from synced rows or meaningless outside the server.
NOT_TAKEN_OUT = {"counters", "moment_people"} | {noun.model.__tablename__ for noun in NOUNS.values()}


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
