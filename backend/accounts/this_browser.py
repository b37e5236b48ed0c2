"""What a signed-out browser is known by: a random number in its HttpOnly cookie, for what it asks."""

import secrets
from hashlib import sha256

from flask import session


def bound_to(purpose: str, owner: str = "") -> str:
    """A hash of this browser and what it wants: what was asked for here is of no use anywhere else."""
    if "browser" not in session:
        session["browser"] = secrets.token_urlsafe(24)
        session.permanent = True
    return sha256(f"{purpose}:{owner}:{session['browser']}".encode()).hexdigest()
