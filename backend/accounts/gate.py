"""The door of the API: closed to everyone unless a route says `open_to_all`.

Cross-site writes are refused by the browser's own `Sec-Fetch-Site`, or by `Origin` where it is missing;
JSON is the only content type, which a foreign form cannot send; where a route takes files, those of `content.FILES`,
which it cannot send either. A program shows a token, where a route takes one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, TypeVar, cast
from urllib.parse import urlsplit

from flask import Flask, current_app, g, request, session
from sqlalchemy import bindparam, select, update

from backend import clock
from backend.accounts.bearer import bearer, check_scope, recognise_token
from backend.accounts.content import plain_file, plain_json
from backend.accounts.erasing import erased, was_erased
from backend.accounts.models import Device
from backend.db import db, run_tx
from backend.errors import Problem
from backend.row_security import EVERYONE, act_for

SAFE = {"GET", "HEAD", "OPTIONS"}
IDLE = timedelta(days=90)
ABSOLUTE = timedelta(days=365)
PROVED_FOR = timedelta(minutes=5)
SEEN_EVERY = timedelta(hours=1)
# Built once, from the table: every request asks this, and putting it together costs more than the answer.
_devices = Device.__table__.c
DEVICE_OF = select(
    _devices.owner,
    _devices.id,
    _devices.created_at,
    _devices.last_seen_at,
    _devices.revoked_at,
    _devices.proved_at,
).where(_devices.token_hash == bindparam("token_hash"))
View = TypeVar("View", bound=Callable[..., Any])


@dataclass(frozen=True)
class Who:
    """The signed-in owner and her device, from the session; or the owner of a token, with what it is good for."""

    owner: str
    device: str
    proved_at: datetime | None = None
    scopes: frozenset[str] | None = None


def open_to_all(view: View) -> View:
    view.open_to_all = True  # type: ignore[attr-defined]
    return view


def needs_proof(view: View) -> View:
    """For what cannot be mended afterwards: an unlocked phone is not enough, a passkey or a code must be fresh."""
    view.needs_proof = True  # type: ignore[attr-defined]
    return view


def takes_forms(view: View) -> View:
    """For what no program of ours sends: a page without scripts, or a mail provider."""
    view.takes_forms = True  # type: ignore[attr-defined]
    return view


def takes_files(most_bytes: int) -> Callable[[View], View]:
    """For what a person chose on her disk: the body is the file, as it is. Larger than so, and it is refused unread."""

    def mark(view: View) -> View:
        view.most_bytes = most_bytes  # type: ignore[attr-defined]
        return view

    return mark


def takes_tokens(scope: str) -> Callable[[View], View]:
    """A program may ask this too, with a token of this scope."""

    def mark(view: View) -> View:
        view.token_scope = scope  # type: ignore[attr-defined]
        return view

    return mark


def need(scope: str) -> None:
    """Raises Problem 403 when a token asks that is not good for this as well. A session is good for everything."""
    scopes = who().scopes
    if scopes is not None:
        check_scope(scopes, scope)


def who() -> Who:
    return cast(Who, g.who)


def install(app: Flask) -> None:
    @app.before_request
    def _guard() -> None:
        if not request.path.startswith("/api/"):
            return
        view = current_app.view_functions.get(request.endpoint or "")
        locked = view is not None and not getattr(view, "open_to_all", False)
        token = bearer() if locked else None
        if request.method not in SAFE:
            if token is None:
                _same_site()
            if most_bytes := getattr(view, "most_bytes", None):
                request.max_content_length = most_bytes
                plain_file(from_program=token is not None)
            elif not getattr(view, "takes_forms", False):
                plain_json()
        if locked:
            now = clock.now()
            g.who = _recognise(now) if token is None else _program(token, view, now)
            # A token is made with a fresh proof, and is good for its scopes until it ends.
            if token is None and getattr(view, "needs_proof", False):
                _proved(now)


def token_hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()


def _same_site() -> None:
    site, origin = request.headers.get("Sec-Fetch-Site"), request.headers.get("Origin")
    if site is not None:
        own = site == "same-origin"
    elif origin is not None:
        own = urlsplit(origin).netloc in {
            request.host,
            urlsplit(current_app.config["KITH"].public_url).netloc,
        }
    else:
        own = not request.cookies
    if not own:
        raise Problem(403, "cross_site", "This request did not come from Kith itself, so nothing was changed.")


def _recognise(now: datetime) -> Who:
    token = session.get("token")
    if not token:
        raise _signed_out()
    act_for(EVERYONE)
    device = db.session.execute(DEVICE_OF, {"token_hash": token_hash(token)}).first()
    act_for(device.owner if device else "")
    if device is None:
        raise erased() if was_erased(db.session(), token_hash(token)) else _signed_out()
    if device.revoked_at:
        raise Problem(401, "revoked", "This device was signed out from another one.")
    if now - device.last_seen_at > IDLE or now - device.created_at > ABSOLUTE:
        raise _signed_out()
    if now - device.last_seen_at > SEEN_EVERY:
        _note_seen(device.owner, device.id, now)
    return Who(device.owner, device.id, device.proved_at)


def _program(token: str, view: Any, now: datetime) -> Who:
    owner, token_id, scopes = recognise_token(token, view, now)
    return Who(owner, token_id, scopes=scopes)


def _proved(now: datetime) -> None:
    proved_at = who().proved_at
    if proved_at is None or now - proved_at > PROVED_FOR:
        raise Problem(403, "prove_it", "Show with a passkey or a code that it is you. Nothing was changed so far.")


def _note_seen(owner: str, device: str, now: datetime) -> None:
    row = update(Device).where(Device.owner == owner, Device.id == device).values(last_seen_at=now)
    run_tx(lambda session: session.execute(row))


def _signed_out() -> Problem:
    return Problem(401, "signed_out", "You are not signed in. What you typed is kept on this device.")
