"""Rate limits in the database itself: one upsert a try, exact under concurrency, no extra server."""

from datetime import datetime
from hashlib import sha256
from ipaddress import IPv6Address, ip_address, ip_network

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from backend.accounts.models import Allowance
from backend.chunks import delete_in_chunks
from backend.db import run_tx
from backend.errors import Problem

HOUR = 3600
# What one household or one phone gets of the new addresses.
IPV6_HOME = 64


def network_of(address: str | None) -> str:
    """Whoever has one IPv6 address has billions of them, so they count together."""
    try:
        known = ip_address(address or "")
    except ValueError:
        return ""
    if isinstance(known, IPv6Address) and known.ipv4_mapped is None:
        return str(ip_network((known, IPV6_HOME), strict=False))
    return str(known)


def allow(what: str, subject: str, most: int, now: datetime) -> None:
    """Count one try of `what` by `subject`; at most `most` an hour. Raises Problem 429.

    Committed on its own, so that a refused request counts too.
    """
    window = int(now.timestamp()) // HOUR
    key = sha256(f"{what}:{subject}".encode()).hexdigest()
    if run_tx(lambda session: _count(session, key, window)) > most:
        raise Problem(429, "too_many", "That was tried too often. Nothing was changed; try again in an hour.")


def count_try(address: str | None, now: datetime) -> None:
    """One try to come in, with whatever it is. Raises Problem 429."""
    allow("codes tried from one network", network_of(address), 120, now)
    allow("codes tried in all", "", 5000, now)


def _count(session: Session, key: str, window: int) -> int:
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    upsert = insert(Allowance).values(key=key, window=window, used=1)
    return session.execute(
        upsert.on_conflict_do_update(
            index_elements=[Allowance.key, Allowance.window], set_={"used": Allowance.used + 1}
        ).returning(Allowance.used)
    ).scalar_one()


def forget_old(now: datetime) -> None:
    """Drop windows that are over."""
    table: Table = Allowance.__table__  # type: ignore[assignment]
    delete_in_chunks(table, table.c.window < int(now.timestamp()) // HOUR - 1)
