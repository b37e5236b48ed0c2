"""Databases for tests: migrated once a session, copied or emptied for each test."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg
from flask import Flask
from sqlalchemy import make_url

from backend.app import create_app
from backend.db import Base, db
from backend.row_security import EVERYONE, acting_for
from backend.schema import upgrade_schema
from backend.settings import load_settings

# What Kith is told to sign in as: it owns its tables, and is no superuser, for whom no row security holds.
ROLE = "kith_plain"


def migrate(url: str, data_dir: Path) -> None:
    """Bring the database at `url` to the newest schema."""
    app = create_app(load_settings({"KITH_DATABASE_URL": url, "KITH_DATA_DIR": str(data_dir)}))
    upgrade_schema(app)
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


@contextmanager
def new_database(server: str) -> Iterator[str]:
    """The URL of a new PostgreSQL database that belongs to a plain role; it is dropped afterwards."""
    name = f"kith_{uuid.uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        # Roles belong to the whole server, and another worker of this test run may be making this one.
        with suppress(psycopg.errors.DuplicateObject, psycopg.errors.UniqueViolation):
            connection.execute(f"CREATE ROLE {ROLE} LOGIN PASSWORD '{ROLE}' NOSUPERUSER NOBYPASSRLS")
        connection.execute(f"CREATE DATABASE {name} OWNER {ROLE} TEMPLATE template1")
    try:
        url = make_url(server).set(database=name, username=ROLE, password=ROLE)
        yield url.render_as_string(hide_password=False)
    finally:
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def new_snapshot_database(server: str) -> Iterator[str]:
    """A database as Aurora DSQL is: every transaction sees one snapshot, and there is no row security."""
    with new_database(server) as plain_url:
        url = make_url(server).set(database=make_url(plain_url).database)
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"ALTER DATABASE {url.database} SET default_transaction_isolation = 'repeatable read'")
        # As a superuser, whom row security does not bind.
        yield url.render_as_string(hide_password=False)


def delete_rows(url: str) -> None:
    tables = [table.name for table in reversed(Base.metadata.sorted_tables)]
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"SET kith.owner = '{EVERYONE}'")
        connection.execute("; ".join(f"DELETE FROM {table}" for table in tables))


@contextmanager
def looking_into(app: Flask) -> Iterator[None]:
    """Read and write the tables themselves, past the wall between owners."""
    with app.app_context(), acting_for(EVERYONE):
        yield
