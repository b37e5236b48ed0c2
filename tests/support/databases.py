"""Databases for tests: migrated once a session, copied or emptied for each test."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from sqlalchemy import make_url

from backend.app import create_app
from backend.db import Base, db
from backend.schema import upgrade_schema
from backend.settings import load_settings


def migrate(url: str, data_dir: Path) -> None:
    """Bring the database at `url` to the newest schema."""
    app = create_app(load_settings({"KITH_DATABASE_URL": url, "KITH_DATA_DIR": str(data_dir)}))
    upgrade_schema(app)
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


@contextmanager
def new_database(server: str, template: str = "template1") -> Iterator[str]:
    """The URL of a new PostgreSQL database, which is dropped afterwards."""
    name = f"kith_{uuid.uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
    try:
        yield make_url(server).set(database=name).render_as_string(hide_password=False)
    finally:
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def delete_rows(url: str) -> None:
    tables = [table.name for table in reversed(Base.metadata.sorted_tables)]
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("; ".join(f"DELETE FROM {table}" for table in tables))
