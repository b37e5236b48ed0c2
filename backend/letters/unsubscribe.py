"""The way out of letters: an address that is good for one switch of one owner, and for nothing else."""

from datetime import datetime
from hashlib import sha256
from typing import cast, get_args

from flask import current_app
from itsdangerous import BadData, URLSafeSerializer

from backend.accounts.preferences import PREFERENCES_ID, find_preferences
from backend.db import db
from backend.letters.wording import Wish
from backend.sync.exchange import push
from backend.sync.stamps import server_stamp
from backend.sync.wire import Change


def address(owner: str, wish: Wish) -> str:
    return f"{current_app.config['KITH'].public_url}/api/letters/unsubscribe/{_signer().dumps([owner, wish])}"


def read_token(token: str) -> tuple[str, Wish] | None:
    """Whose switch and which, when we have signed this. It does not expire: an old letter must still let go."""
    try:
        owner, wish = _signer().loads(token)
    except (BadData, ValueError, TypeError):
        return None
    return (owner, cast(Wish, wish)) if wish in get_args(Wish) else None


def switch_off(owner: str, wish: Wish, now: datetime) -> None:
    """As if the owner had done it in the settings, so every device follows."""
    said = find_preferences(db.session(), owner).stamps.get(wish, "")
    change = Change("preferences", PREFERENCES_ID, {wish: False}, {wish: server_stamp(now, after=[said])})
    push(owner, [change], now)


def _signer() -> URLSafeSerializer:
    return URLSafeSerializer(current_app.secret_key or "", salt="unsubscribe", signer_kwargs={"digest_method": sha256})
