"""The eight-digit code by e-mail: asked for and typed into the same page, ten minutes, five tries, once."""

import re
import secrets
from datetime import datetime, timedelta
from hashlib import scrypt, sha256

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from backend.accounts.models import SignInCode
from backend.db import run_tx
from backend.errors import Problem

GOOD_FOR = timedelta(minutes=10)
MOST_TRIES = 5
# Some 50 ms and 16 MB for each guess at a stolen table.
SCRYPT_COST = 2**14


def clean_email(text: str) -> str:
    """The address as it is compared: trimmed, lower case. Raises Problem 400."""
    email = text.strip().lower()
    if len(email) > 320 or not re.fullmatch(r"[^@\s<>\x00]+@[^@\s<>\x00]+\.[^@\s<>\x00]+", email):
        raise Problem(400, "bad_email", "That does not look like an e-mail address. Please check it.", "email")
    return email


def make_code(email: str, bound_to: str, now: datetime) -> tuple[str, str]:
    """(challenge, code). The challenge goes to the page, the code to the mailbox; both are stored hashed.

    `bound_to`: a hash of the browser that asked, without whose cookie neither is of use.
    """
    challenge, code, salt = (
        secrets.token_urlsafe(24),
        f"{secrets.randbelow(10**8):08d}",
        secrets.token_hex(16),
    )
    row = {
        "challenge_hash": _challenge_hash(challenge),
        "email": email,
        "salt": salt,
        "code_hash": _code_hash(code, salt),
        "expires_at": now + GOOD_FOR,
        "tries": 0,
        "bound_to": bound_to,
    }

    run_tx(lambda session: session.add(SignInCode(**row)))
    return challenge, code


def spend_code(challenge: str, code: str, bound_to: str, now: datetime) -> str:
    """The address the code was sent to; the code is used up. Raises Problem 400."""
    key = _challenge_hash(challenge)
    found = run_tx(lambda session: _count_try(session, key))
    if found is None or found.bound_to != bound_to or found.expires_at < now or found.tries > MOST_TRIES:
        raise Problem(400, "code_expired", "This code is no longer good. Ask for a new one.", "code")
    if not secrets.compare_digest(_code_hash(re.sub(r"\s", "", code), found.salt), found.code_hash):
        raise Problem(400, "wrong_code", "That is not the code we sent. Please check it.", "code")
    if not run_tx(lambda session: _use_up(session, key)):
        raise Problem(400, "code_expired", "This code was used already. Ask for a new one.", "code")
    return found.email


def _count_try(session: Session, key: str) -> SignInCode | None:
    session.execute(update(SignInCode).where(SignInCode.challenge_hash == key).values(tries=SignInCode.tries + 1))
    found = session.get(SignInCode, key)
    if found:
        session.refresh(found)
        session.expunge(found)
    return found


def _use_up(session: Session, key: str) -> bool:
    # Of two requests with the right code at the same moment, one deletes the row.
    return session.execute(delete(SignInCode).where(SignInCode.challenge_hash == key)).rowcount == 1  # type: ignore[attr-defined, no-any-return]


def _challenge_hash(challenge: str) -> str:
    return sha256(challenge.encode()).hexdigest()


def _code_hash(code: str, salt: str) -> str:
    return scrypt(code.encode(), salt=salt.encode(), n=SCRYPT_COST, r=8, p=1).hex()
