"""The end of every way in: the cookie, a word to the owner's mailbox about a new device, the answer to the page."""

import logging
from datetime import datetime

from flask import Response, request, session

from backend import clock
from backend.accounts.notices import tell_owner
from backend.accounts.service import Entrance, leave
from backend.accounts.wire import DeviceName
from backend.errors import as_json

log = logging.getLogger("kith.accounts")


def let_in(entrance: Entrance, device: DeviceName, now: datetime) -> Response:
    if before := session.get("token"):
        leave(before, now)
    remember(entrance.token)
    log.info("let in at %s", request.endpoint)
    if entrance.is_new_device:
        tell_owner(entrance.owner, entrance.email, "new_device", device=device.name)
    return as_json(
        {
            "account": {"id": entrance.owner, "email": entrance.email},
            "device_id": device.id,
            "now": clock.as_wire(now),
        }
    )


def remember(token: str) -> None:
    """Put the token into the signed, HttpOnly session cookie."""
    session.clear()
    session.permanent = True
    session["token"] = token
