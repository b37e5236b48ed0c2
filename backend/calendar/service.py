"""Make, show and take back the private address of an owner's calendar."""

import hmac
import secrets
from base64 import urlsafe_b64encode
from datetime import datetime

from flask import current_app
from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.accounts.gate import token_hash
from backend.calendar.models import Calendar


def secret_of(session: Session, owner: str) -> str | None:
    """`None` also when the server's key has changed since: the old address is dead then."""
    row = session.get(Calendar, owner)
    secret = _secret(row.seed) if row else ""
    return secret if row and token_hash(secret) == row.secret_hash else None


def make_secret(session: Session, owner: str, now: datetime) -> str:
    """A new address; the one before stops working."""
    seed = secrets.token_hex(24)
    secret = _secret(seed)
    row = session.get(Calendar, owner)
    if row is None:
        row = Calendar(owner=owner)
        session.add(row)
    row.seed, row.secret_hash, row.created_at = seed, token_hash(secret), now
    return secret


def revoke(session: Session, owner: str) -> None:
    row = session.get(Calendar, owner)
    if row:
        session.delete(row)


def owner_of(session: Session, secret: str) -> str | None:
    return session.scalar(select(Calendar.owner).where(Calendar.secret_hash == token_hash(secret)))


def _secret(seed: str) -> str:
    key = (current_app.secret_key or "").encode() if isinstance(current_app.secret_key, str) else b""
    return urlsafe_b64encode(hmac.digest(key, f"calendar/{seed}".encode(), "sha256")).decode().rstrip("=")
