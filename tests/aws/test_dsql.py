"""Everything that Kith says to Aurora DSQL keeps to what DSQL knows. A PostgreSQL listens in its place."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from flask import Flask
from sqlalchemy import inspect

from backend.app import create_app
from backend.db import db
from backend.schema import upgrade_schema
from backend.settings import load_settings
from tests.support.databases import new_snapshot_database
from tests.support.people import sign_in

URL = "dsql://admin@abcdefghij.dsql.eu-west-1.on.aws/postgres"
UNKNOWN = re.compile(
    r"SAVEPOINT|TRUNCATE|advisory|ROW LEVEL|POLICY|set_config|LISTEN|TEMP|pg_type|hstore|SKIP LOCKED"
    r"|CREATE (UNIQUE )?INDEX (?!ASYNC IF NOT EXISTS)|CREATE TABLE (?!IF NOT EXISTS)|ADD COLUMN (?!IF NOT EXISTS)"
    r"|ADD COLUMN .*(NOT NULL|DEFAULT)|ALTER COLUMN|SERIAL",
)


@pytest.fixture
def heard() -> list[str]:
    return []


@pytest.fixture
def app(postgresql_server: str, heard: list[str], tmp_path: Path, pwa_dir: Path, monkeypatch, clock) -> Iterator[Flask]:
    class Listens(psycopg.Cursor[Any]):
        def execute(self, words: Any, *more: Any, **named: Any) -> Any:
            alone = self.connection.info.transaction_status == psycopg.pq.TransactionStatus.IDLE
            heard.append(f"{'alone' if alone and self.connection.autocommit else 'together'}: {words}")
            return super().execute(words.replace(" INDEX ASYNC ", " INDEX "), *more, **named)

    with new_snapshot_database(postgresql_server) as url, monkeypatch.context() as patched:
        connect = psycopg.connect

        def opened(**asked: Any) -> psycopg.Connection[Any]:
            assert (asked["sslmode"], asked["user"], asked["dbname"]) == ("verify-full", "admin", "postgres")
            assert "Action=DbConnectAdmin" in asked["password"]
            return connect(url, cursor_factory=Listens)

        patched.setattr("psycopg.connect", opened)
        for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION"):
            patched.setenv(name, "eu-west-1")
        settings = {"KITH_DATABASE_URL": URL, "KITH_DATA_DIR": str(tmp_path), "KITH_PWA_DIR": str(pwa_dir)}
        app = create_app(load_settings(settings), clock)
        upgrade_schema(app)
        yield app
        with app.app_context():
            db.session.remove()
            db.engine.dispose()


def test_the_tables_are_made_one_statement_a_transaction(app: Flask, heard: list[str]) -> None:
    made = [words for words in heard if re.search(r"\b(CREATE|ALTER)\b", words)]
    assert len(made) > 70
    assert {words for words in heard if UNKNOWN.search(words)} == set()
    assert {words for words in made if not words.startswith("alone")} == set()
    with app.app_context():
        assert set(inspect(db.engine).get_table_names()) >= set(db.metadata.tables)


def test_a_migration_that_was_cut_off_begins_again(app: Flask) -> None:
    with app.app_context(), db.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0013'")
    upgrade_schema(app)
    with app.app_context(), db.engine.begin() as connection:
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() > "0013"


def test_signing_in_says_nothing_that_it_does_not_know(app: Flask, heard: list[str]) -> None:
    heard.clear()
    assert sign_in(app, "alice@example.org").get("/api/accounts/me").status_code == 200
    assert {words for words in heard if UNKNOWN.search(words)} == set()
    assert not any(words.startswith("alone") for words in heard if "UPDATE" in words)
