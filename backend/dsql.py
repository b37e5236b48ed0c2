"""Aurora DSQL: PostgreSQL's words, a password that AWS signs, and a few things that it has not.

`dsql://admin@CLUSTER.dsql.REGION.on.aws/postgres` is its address; any PostgreSQL works by its own.
"""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import Connection, event

from backend.clock import utc_now
from backend.sigv4 import Signer, signer

SCHEME = "dsql://"
# A connection that is up stays up; this is only for opening one.
SECONDS = 900
OPTION = "kith_dsql"
# A migration that was cut off half-way begins again: here each statement is a transaction of its own.
AS_DSQL_SAYS_IT = (
    (re.compile(r"^(\s*CREATE (?:UNIQUE )?INDEX) "), r"\1 ASYNC IF NOT EXISTS "),
    (re.compile(r"^(\s*CREATE TABLE) "), r"\1 IF NOT EXISTS "),
    # A column that comes later can be neither NOT NULL nor have a default; the models give every value themselves.
    (re.compile(r"^(\s*ALTER TABLE \S+ ADD COLUMN) (.+?)(?: DEFAULT .*| NOT NULL.*)?$"), r"\1 IF NOT EXISTS \2"),
)


def dsql_options(url: str) -> tuple[str, dict[str, Any]]:
    """What SQLAlchemy takes for this address, and the options of its engine."""
    return f"postgresql+psycopg://{url.removeprefix(SCHEME)}", {
        "creator": _connects_to(url),
        # To look for that type psycopg opens a savepoint, which DSQL has not.
        "use_native_hstore": False,
        "execution_options": {OPTION: True},
    }


def is_dsql(connection: Connection) -> bool:
    return bool(connection.get_execution_options().get(OPTION))


def let_migrations_pass(connection: Connection) -> Connection:
    """One statement a transaction, and in DSQL's own words."""
    event.listen(connection, "before_cursor_execute", _as_dsql_says_it, retval=True)
    return connection.execution_options(isolation_level="AUTOCOMMIT")


def password(host: str, role: str, signs: Signer, now: datetime) -> str:
    """Signed here, without asking anybody; good for opening a connection within a quarter of an hour."""
    action = "DbConnectAdmin" if role == "admin" else "DbConnect"
    return f"{host}/?{signs.query(host, {'Action': action}, SECONDS, now)}"


def _connects_to(url: str) -> Callable[[], Any]:
    parts = urlsplit(url)
    host, role = parts.hostname or "", parts.username or "admin"

    def connect() -> Any:
        import certifi
        import psycopg

        return psycopg.connect(
            host=host,
            user=role,
            dbname=parts.path.strip("/") or "postgres",
            password=password(host, role, signer("dsql", host.split(".")[2]), utc_now()),
            sslmode="verify-full",
            # The OpenSSL inside psycopg looks for certificates where no Linux keeps them.
            sslrootcert=certifi.where(),
            connect_timeout=15,
        )

    return connect


def _as_dsql_says_it(_connection: Any, _cursor: Any, words: str, values: Any, *_: Any) -> tuple[str, Any]:
    for said, as_dsql in AS_DSQL_SAYS_IT:
        words = said.sub(as_dsql, words)
    return words, values
