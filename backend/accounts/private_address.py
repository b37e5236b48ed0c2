"""An address that only its owner knows: whoever has it may do one thing in her name, and needs no session for it.

At most one of a kind each. A kind is a table with these columns and a PURPOSE of its own.
"""

import hmac
import secrets
from base64 import urlsafe_b64encode
from datetime import datetime
from typing import ClassVar

from flask import current_app
from sqlalchemy import String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from backend.accounts.gate import token_hash
from backend.db import UtcDateTime


class PrivateAddress:
    """`seed` and the server's own key make the secret, so it can be shown again and stands in no database."""

    PURPOSE: ClassVar[str]

    owner: Mapped[str] = mapped_column(String(36), primary_key=True)
    seed: Mapped[str] = mapped_column(String(64))
    secret_hash: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)

    @staticmethod
    def spelled(digest: bytes) -> str:
        return urlsafe_b64encode(digest).decode().rstrip("=")


def secret_of(session: Session, owner: str, kind: type[PrivateAddress]) -> str | None:
    """`None` also when the server's key has changed since: the old address is dead then."""
    row = session.get(kind, owner)
    secret = _secret(kind, row.seed) if row else ""
    return secret if row and token_hash(secret) == row.secret_hash else None


def make_secret(session: Session, owner: str, kind: type[PrivateAddress], now: datetime) -> str:
    """A new address; the one before stops working."""
    seed = secrets.token_hex(24)
    secret = _secret(kind, seed)
    row = session.get(kind, owner)
    if row is None:
        row = kind()
        row.owner = owner
        session.add(row)
    row.seed, row.secret_hash, row.created_at = seed, token_hash(secret), now
    return secret


def revoke(session: Session, owner: str, kind: type[PrivateAddress]) -> None:
    row = session.get(kind, owner)
    if row:
        session.delete(row)


def owner_of(session: Session, secret: str, kind: type[PrivateAddress]) -> str | None:
    return session.scalar(select(kind.owner).where(kind.secret_hash == token_hash(secret)))


def _secret(kind: type[PrivateAddress], seed: str) -> str:
    key = (current_app.secret_key or "").encode() if isinstance(current_app.secret_key, str) else b""
    return kind.spelled(hmac.digest(key, f"{kind.PURPOSE}/{seed}".encode(), "sha256"))
