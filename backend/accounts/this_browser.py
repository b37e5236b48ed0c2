"""A browser that asks is known again when it answers: by a random number in an HttpOnly cookie, one for each purpose.

Apart from the session's cookie, which two answers at the same moment would each overwrite whole.
"""

import secrets
from datetime import timedelta
from hashlib import sha256
from typing import Literal

from flask import Response, after_this_request, current_app, request

REMEMBERED = timedelta(days=1)
Purpose = Literal["code", "passkey", "new-passkey"]


def bound_to(purpose: Purpose, owner: str = "") -> str:
    """A hash of this browser and what it wants: what was asked for here is of no use anywhere else."""
    secure = current_app.config["KITH"].secure
    name = f"{'__Host-' if secure else ''}kith-{purpose}"
    browser = request.cookies.get(name) or secrets.token_urlsafe(24)

    @after_this_request
    def _remember(response: Response) -> Response:
        response.set_cookie(
            name, browser, max_age=REMEMBERED, secure=secure, httponly=True, samesite="Strict", path="/"
        )
        return response

    return sha256(f"{purpose}:{owner}:{browser}".encode()).hexdigest()
