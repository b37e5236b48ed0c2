"""Personal access tokens: made, listed and taken back by their owner, and recognised at the gate."""

import secrets
from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import Table, bindparam, delete, func, select, update
from sqlalchemy.orm import Session

from backend.accounts.erasing import hold
from backend.accounts.models import AccessToken
from backend.chunks import delete_in_chunks
from backend.db import db, run_tx
from backend.errors import Problem, not_found

# By it a token is known for one, also by programs that look for leaked secrets.
PREFIX = "kith_"
MOST = 20
SHOWN_AFTER_ITS_END = timedelta(days=30)
NOTED_EVERY = timedelta(minutes=5)
_tokens = AccessToken.__table__.c
TOKEN_OF = select(_tokens.owner, _tokens.id, _tokens.scopes, _tokens.expires_at, _tokens.last_used_at).where(
    _tokens.token_hash == bindparam("token_hash")
)


def new_secret() -> str:
    return PREFIX + secrets.token_urlsafe(32)


def make_token(session: Session, owner: str, row: AccessToken) -> AccessToken:
    """Raises Problem 409 when there are too many already."""
    hold(session, owner)
    if (session.scalar(select(func.count()).where(AccessToken.owner == owner)) or 0) >= MOST:
        raise Problem(409, "too_many_tokens", f"There are {MOST} tokens already. End one of them first.")
    row.owner = owner
    session.add(row)
    session.flush()
    return row


def list_tokens(owner: str) -> list[AccessToken]:
    """The newest first, also those that have ended lately."""
    rows = select(AccessToken).where(AccessToken.owner == owner)
    return list(db.session.scalars(rows.order_by(AccessToken.created_at.desc(), AccessToken.id)))


def revoke_token(owner: str, token_id: str) -> None:
    """Raises 404 when it is not the owner's."""
    row = delete(AccessToken).where(AccessToken.owner == owner, AccessToken.id == token_id)
    if not run_tx(lambda session: session.execute(row).rowcount):  # type: ignore[attr-defined]
        raise not_found()


def note_used(owner: str, token_id: str, now: datetime) -> None:
    row = update(AccessToken).where(AccessToken.owner == owner, AccessToken.id == token_id)
    run_tx(lambda session: session.execute(row.values(last_used_at=now)))


def as_words(scopes: Collection[str]) -> str:
    return " ".join(sorted(scopes))


def forget_old(now: datetime) -> None:
    """Drop tokens that ended a while ago."""
    table: Table = AccessToken.__table__  # type: ignore[assignment]
    delete_in_chunks(table, table.c.expires_at < now - SHOWN_AFTER_ITS_END)
