"""An account that is being erased takes nothing more in, and its other devices hear of it."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.accounts.limits import HOUR
from backend.accounts.models import Account, Allowance
from backend.errors import Problem

# No address looks like this, so nobody can sign in to it any more.
MARK = "erased "
# Longer than a device may stay away and still be signed in.
REMEMBERED_HOURS = 400 * 24


def erased() -> Problem:
    """What a device hears whose account is gone: it wipes itself, as one that was signed out from another does."""
    return Problem(401, "revoked", "This account was erased from another device.")


def hold(session: Session, owner: str) -> None:
    """Nobody begins to erase this account before this transaction is over. Raises Problem 401 if somebody has."""
    email = session.scalar(select(Account.email).where(Account.id == owner).with_for_update())
    if email is None or email.startswith(MARK):
        raise erased()


def remember_erased(session: Session, token_hashes: Iterable[str], now: datetime) -> None:
    """Of an erased account no more is kept than a random number's hash for each device, to tell it."""
    for token_hash in token_hashes:
        session.add(Allowance(key=token_hash, window=int(now.timestamp()) // HOUR + REMEMBERED_HOURS, used=0))


def was_erased(session: Session, token_hash: str) -> bool:
    return session.scalar(select(Allowance.key).where(Allowance.key == token_hash).limit(1)) is not None
