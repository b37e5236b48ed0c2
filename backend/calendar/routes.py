"""The calendar feed, and the signed-in owner's say over its address."""

from datetime import UTC, datetime, time
from functools import partial
from hashlib import sha256

from flask import Blueprint, Response, current_app, request

from backend import clock
from backend.accounts.gate import open_to_all, token_hash, who
from backend.accounts.limits import allow, network_of
from backend.accounts.private_address import make_secret, owner_of, revoke, secret_of
from backend.body import answers
from backend.calendar.feed import entries
from backend.calendar.ics import as_ics
from backend.calendar.models import Calendar
from backend.db import db, run_tx
from backend.errors import as_json, not_found
from backend.row_security import EVERYONE, acting_for

bp = Blueprint("calendar", __name__, url_prefix="/api/calendar")


@bp.get("")
def look() -> Response:
    """The address of the calendar, if there is one."""
    secret = secret_of(db.session(), who().owner, Calendar)
    return as_json({"address": _address(secret) if secret else None})


@bp.post("")
def make() -> Response:
    """Make an address; the one before stops working."""
    owner, now = who().owner, clock.now()
    allow("calendar addresses", owner, 30, now)
    secret = run_tx(partial(make_secret, owner=owner, kind=Calendar, now=now))
    return as_json({"address": _address(secret)}, 201)


@bp.delete("")
def end() -> Response:
    """Take the address back."""
    owner = who().owner
    run_tx(lambda session: revoke(session, owner, Calendar))
    return Response(status=204)


@bp.get("/<secret>.ics")
@open_to_all
@answers("text/calendar")
def feed(secret: str) -> Response:
    """What is coming, for a calendar program. The secret in the address is the whole authority."""
    now = clock.now()
    with acting_for(EVERYONE):
        owner = owner_of(db.session(), secret, Calendar)
    if owner is None:
        allow("calendars guessed from one network", network_of(request.remote_addr), 60, now)
        raise not_found()
    allow("calendar reads", token_hash(secret), 120, now)
    with acting_for(owner):
        coming = entries(db.session(), owner, current_app.config["KITH"].public_url, now)
    # The words count days, so they are as of a day; to the second, every answer would be a new one.
    stamp = datetime.combine(now.date(), time(0), UTC)
    response = Response(as_ics("Kith", coming, stamp), mimetype="text/calendar")
    response.headers["Cache-Control"] = "private, no-cache"
    response.set_etag(sha256(response.get_data()).hexdigest()[:32])
    response.make_conditional(request)
    return response


def _address(secret: str) -> str:
    return f"{current_app.config['KITH'].public_url}/api/calendar/{secret}.ics"
