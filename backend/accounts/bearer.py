"""A program at the gate: `Authorization: Bearer kith_...` instead of a session.

No browser sends this header by itself, so what keeps other sites away is not needed here; the scopes are.
"""

from datetime import datetime
from hashlib import sha256
from typing import Any

from flask import request, session

from backend.accounts.limits import allow, network_of
from backend.accounts.tokens import NOTED_EVERY, TOKEN_OF, note_used
from backend.db import db
from backend.errors import Problem
from backend.row_security import EVERYONE, act_for

MOST_AN_HOUR, MOST_GUESSES = 1200, 60


def bearer() -> str | None:
    """The token of this request, if it shows one."""
    kind, _, secret = request.headers.get("Authorization", "").partition(" ")
    return secret.strip() if kind.lower() == "bearer" else None


def recognise_token(secret: str, view: Any, now: datetime) -> tuple[str, str, frozenset[str]]:
    """(owner, token's id, scopes). Raises Problem when it is not good here."""
    if session:
        raise Problem(400, "two_identities", "Send either the session or a token, not both. Nothing was changed.")
    act_for(EVERYONE)
    found = db.session.execute(TOKEN_OF, {"token_hash": sha256(secret.encode()).hexdigest()}).first()
    act_for(found.owner if found else "")
    if found is None or found.expires_at <= now:
        allow("tokens guessed from one network", network_of(request.remote_addr), MOST_GUESSES, now)
        raise Problem(401, "bad_token", "This token is not good, or no longer. Nothing was changed.")
    allow("requests with one token", found.id, MOST_AN_HOUR, now)
    scopes, needed = frozenset(found.scopes.split()), getattr(view, "token_scope", None)
    if needed is None:
        raise Problem(403, "no_tokens_here", "This can be done in the app only, not with a token. Nothing was changed.")
    check_scope(scopes, needed)
    if found.last_used_at is None or now - found.last_used_at > NOTED_EVERY:
        note_used(found.owner, found.id, now)
    return found.owner, found.id, scopes


def check_scope(scopes: frozenset[str], needed: str) -> None:
    """Raises Problem 403, which names the scope that is missing."""
    if needed not in scopes:
        why = f"This needs a token with the scope `{needed}`. Nothing was changed."
        raise Problem(403, "scope", why, needed)
