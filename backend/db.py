"""The database: one schema for SQLite, PostgreSQL and Aurora DSQL, and the one way to write."""

import logging
import random
import sqlite3
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any, TypeVar

from flask import Flask, current_app
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import Connection, DateTime, Dialect, Engine, MetaData, TypeDecorator, event
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import DeclarativeBase, Session

from backend.dsql import SCHEME, dsql_options
from backend.metrics import measure

T = TypeVar("T")
Fact = tuple[str, str]
Planner = Callable[[Session, str, set[Fact]], None]

# Under snapshot isolation whoever begins while another holds the owner's counter has lost already.
TRIES, TRIES_FOR_A_KEY = 20, 8
LONGEST_WAIT = 1.0
# Aurora DSQL takes 3,000 rows a transaction, and nobody should wait long for a lock.
MOST_ROWS = 1000
RETRIED_STATES = {"40001", "40P01", "53300", "53400"}


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


db = SQLAlchemy(model_class=Base)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC instant. SQLite forgets zones, so it is stored naive there and given back aware."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None or dialect.name != "sqlite":
            return value
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def open_database(app: Flask, url: str) -> None:
    """One connection an instance on Lambda, a small pool at home; never a new connection a request."""
    # Neither a database error nor the curiosity of DEBUG, which shows each row, may carry a note into a log.
    logging.getLogger("sqlalchemy.engine.Engine").addFilter(_no_rows)
    options: dict[str, Any] = {"pool_pre_ping": not url.startswith("sqlite"), "hide_parameters": True}
    if url.startswith("sqlite"):
        options["connect_args"] = {"timeout": 30, "check_same_thread": False}
    else:
        options |= {"pool_size": app.config.get("KITH_POOL", 5), "max_overflow": 0, "pool_recycle": 3000}
    if url.startswith(SCHEME):
        url, more = dsql_options(url)
        options |= more
    app.config["SQLALCHEMY_DATABASE_URI"] = url
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = options
    app.extensions["kith_planners"] = []
    db.init_app(app)


def _no_rows(record: logging.LogRecord) -> bool:
    return record.levelno > logging.DEBUG


@event.listens_for(Engine, "connect")
def _sqlite_ways(connection: Any, _: Any) -> None:
    if not isinstance(connection, sqlite3.Connection):
        return
    # Python's own BEGIN comes too late and is never IMMEDIATE: `_begin` says it instead.
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


@event.listens_for(Engine, "begin")
def _begin(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        # A reader that turns writer is refused at once by SQLite, without waiting: writers say so first.
        writes = connection.get_execution_options().get("kith_writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def touch(session: Session, owner: str, noun: str, record_id: str) -> None:
    """Remember a fact that changed, for the planners that run before commit."""
    session.info.setdefault("touched", {}).setdefault(owner, set()).add((noun, record_id))


def touch_later(session: Session, owner: str, noun: str, record_id: str) -> None:
    """The same, for a fact whose planning has no room in this transaction: it gets one of its own, right after."""
    session.info.setdefault("later", set()).add((owner, noun, record_id))


def count_rows(session: Session, rows: int) -> None:
    """So many rows are written in this transaction."""
    session.info["rows"] = session.info.get("rows", 0) + rows


def room(session: Session) -> int:
    """How many more rows this transaction may write."""
    return max(0, MOST_ROWS - int(session.info.get("rows", 0)))


def run_tx(work: Callable[[Session], T]) -> T:
    """Run `work(session)` in one write transaction and commit it, with the planners inside.

    `work` may run again from the start when the database says so (serialisation failure, lost race on a
    key), so it must have no effect outside the database.
    """
    result = _commit(work)
    while later := db.session().info.pop("later", None):
        _commit(partial(_touch_all, facts=later))
    return result


def _touch_all(session: Session, facts: set[tuple[str, str, str]]) -> None:
    for fact in facts:
        touch(session, *fact)


def _commit(work: Callable[[Session], T]) -> T:
    session = db.session()
    for attempt in range(1, TRIES + 1):
        session.rollback()
        for note in ("touched", "later", "rows"):
            session.info.pop(note, None)
        try:
            session.connection(execution_options={"kith_writes": True})
            result = work(session)
            _plan(session)
            session.commit()
            if attempt > 1:
                measure(Retries=attempt - 1)
            return result
        except DBAPIError as error:
            session.rollback()
            if attempt == TRIES or not _worth_another_try(error, attempt):
                raise
            # Jitter, so that the same two transactions do not meet again.
            time.sleep(random.uniform(0.002, min(LONGEST_WAIT, 0.01 * 2**attempt)))  # noqa: S311
        except BaseException:
            session.rollback()
            raise
    raise AssertionError("unreachable")


def _plan(session: Session) -> None:
    for owner, facts in session.info.pop("touched", {}).items():
        session.flush()
        for planner in current_app.extensions["kith_planners"]:
            planner(session, owner, facts)


def _worth_another_try(error: DBAPIError, attempt: int) -> bool:
    if isinstance(error, IntegrityError):
        return attempt < TRIES_FOR_A_KEY
    return getattr(error.orig, "sqlstate", None) in RETRIED_STATES
