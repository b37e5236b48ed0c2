"""The second wall: PostgreSQL itself shows a transaction only the rows of the owner it acts for.

The first wall stays what it was, an owner in every query; no query may lean on this one, because SQLite has none.
Every transaction says for whom it acts. One that says nothing sees nothing and can write nothing.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from flask import g, has_app_context
from sqlalchemy import Connection, text
from sqlalchemy import event as events
from sqlalchemy.orm import Session, SessionTransaction

from backend.db import Base, db
from backend.dsql import is_dsql

EVERYONE = "*"
SETTING, POLICY, LOCK = "kith.owner", "own_rows", 7_165_413
# In a subquery, so that it is asked once a query and not once a row.
_OWNER = f"(SELECT current_setting('{SETTING}', true))"
_OWN = f"owner = {_OWNER} OR {_OWNER} = '{EVERYONE}'"
_SAY = text(f"SELECT set_config('{SETTING}', :owner, true)")


def act_for(owner: str) -> None:
    """Whose rows may be seen and written from here on, until this request or task is over."""
    g.acts_for = owner
    session = db.session()
    if session.in_transaction():
        _say(session.connection(), owner)


@contextmanager
def acting_for(owner: str) -> Iterator[None]:
    """The same for a while. `EVERYONE` is for the clock's own work and for looking up who somebody is."""
    before: str = g.get("acts_for", "")
    act_for(owner)
    try:
        yield
    except BaseException:
        # A transaction that failed takes no more words, so it ends before the owner changes back.
        db.session.rollback()
        g.acts_for = before
        raise
    act_for(before)


@events.listens_for(Session, "after_begin")
def _begun(_session: Session, _transaction: SessionTransaction, connection: Connection) -> None:
    _say(connection, g.get("acts_for", "") if has_app_context() else "")


def has_walls(connection: Connection) -> bool:
    """Neither SQLite nor Aurora DSQL has row security."""
    return connection.dialect.name == "postgresql" and not is_dsql(connection)


def let_migrations_see(connection: Connection) -> None:
    """A migration acts for everyone, in each of its transactions."""
    if has_walls(connection):
        events.listen(connection, "begin", lambda begun: _say(begun, EVERYONE))


def build_wall(connection: Connection) -> list[str]:
    """Put the policy on every table that knows owners, and name those that had none. PostgreSQL only."""
    if not has_walls(connection):
        return []
    # Two instances that start together must not both build.
    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
    standing = set(connection.scalars(_STANDING, {"policy": POLICY}))
    open_still = [name for name, table in Base.metadata.tables.items() if "owner" in table.c and name not in standing]
    for name in open_still:
        for words in _WALL:
            connection.execute(text(words.format(table=name)))
    return open_still


def _say(connection: Connection, owner: str) -> None:
    if has_walls(connection):
        # Local to the transaction, so that a pooled connection cannot carry it to the next owner.
        connection.execute(_SAY, {"owner": owner})


_STANDING = text(
    "SELECT relname FROM pg_class JOIN pg_policy ON polrelid = pg_class.oid AND polname = :policy "
    "WHERE relrowsecurity AND relforcerowsecurity AND relnamespace = current_schema()::regnamespace"
)
_WALL = (
    "ALTER TABLE {table} ENABLE ROW LEVEL SECURITY",
    # Else the role that owns the table, which is the app's own, would be let through.
    "ALTER TABLE {table} FORCE ROW LEVEL SECURITY",
    f"DROP POLICY IF EXISTS {POLICY} ON {{table}}",
    f"CREATE POLICY {POLICY} ON {{table}} USING ({_OWN}) WITH CHECK ({_OWN})",
)
