"""The random challenge a passkey signs: in the database, bound to the browser that asked, for five minutes, once."""

import secrets
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import delete
from sqlalchemy.orm import Session

from backend.accounts.models import Ceremony
from backend.db import run_tx
from backend.errors import Problem

GOOD_FOR = timedelta(minutes=5)
BYTES = 32


def passkey_refused() -> Problem:
    """The same words whatever was wrong with it, so that nobody learns which passkeys there are."""
    return Problem(400, "passkey_refused", "That passkey was not accepted. Nothing was changed; please try again.")


def begin_ceremony(bound_to: str, now: datetime) -> bytes:
    challenge = secrets.token_bytes(BYTES)
    row = {"challenge_hash": _hash(challenge), "bound_to": bound_to, "expires_at": now + GOOD_FOR}
    run_tx(lambda session: session.add(Ceremony(**row)))
    return challenge


def end_ceremony(challenge: bytes, bound_to: str, now: datetime) -> None:
    """From here on the challenge is used up, whether or not the answer to it is right. Raises Problem 400."""
    if not run_tx(lambda session: _use_up(session, _hash(challenge), bound_to, now)):
        raise passkey_refused()


def _use_up(session: Session, key: str, bound_to: str, now: datetime) -> bool:
    # Of two answers at the same moment, one deletes the row.
    row = delete(Ceremony).where(
        Ceremony.challenge_hash == key, Ceremony.bound_to == bound_to, Ceremony.expires_at >= now
    )
    return session.execute(row).rowcount == 1  # type: ignore[attr-defined, no-any-return]


def _hash(challenge: bytes) -> str:
    return sha256(challenge).hexdigest()
