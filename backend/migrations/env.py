"""Alembic's door. Runs inside the app, on whichever database the app has."""

from typing import Any, Literal

from alembic import context
from sqlalchemy import text

from backend.db import UtcDateTime, db
from backend.dsql import is_dsql, let_migrations_pass
from backend.row_security import has_walls, let_migrations_see

LOCK = 7_165_412


def plain_type(kind: str, item: Any, _: Any) -> str | Literal[False]:
    """A migration must not change when the code does, so it names no class of ours."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, UtcDateTime) else False


def run() -> None:
    with db.engine.connect() as connection:
        let_migrations_see(connection)
        if is_dsql(connection):
            connection = let_migrations_pass(connection)
        # DSQL has no such locks either; there, only `make deploy` migrates.
        locks = has_walls(connection)
        if locks:
            # Two instances that start together must not both migrate.
            connection.execute(text("SELECT pg_advisory_lock(:lock)"), {"lock": LOCK})
            connection.commit()
        context.configure(
            connection=connection,
            target_metadata=db.metadata,
            transaction_per_migration=True,
            render_as_batch=connection.dialect.name == "sqlite",
            render_item=plain_type,
        )
        with context.begin_transaction():
            context.run_migrations()
        if locks:
            connection.execute(text("SELECT pg_advisory_unlock(:lock)"), {"lock": LOCK})
            connection.commit()


run()
