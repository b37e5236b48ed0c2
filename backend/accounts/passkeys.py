"""An owner's passkeys: kept, listed, used, taken away."""

from base64 import urlsafe_b64encode
from datetime import datetime
from hashlib import sha256
from typing import NamedTuple

from sqlalchemy import delete, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from backend.accounts.ceremony import passkey_refused
from backend.accounts.erasing import hold
from backend.accounts.models import Passkey
from backend.db import db, run_tx
from backend.errors import Problem, not_found
from backend.row_security import EVERYONE, acting_for

MOST = 20


class Made(NamedTuple):
    """A new passkey that was found genuine."""

    credential_id: bytes
    public_key: bytes
    sign_count: int


def list_passkeys(owner: str) -> list[Passkey]:
    """The oldest first."""
    rows = select(Passkey).where(Passkey.owner == owner)
    return list(db.session.scalars(rows.order_by(Passkey.created_at, Passkey.id)))


def keep_passkey(owner: str, made: Made, name: str, now: datetime) -> str:
    """Its id. Raises Problem 400 when somebody has it already, 409 when there are too many."""
    row = {
        "owner": owner,
        "id": id_of(made.credential_id),
        "credential_id": _text(made.credential_id),
        "public_key": _text(made.public_key),
        "sign_count": made.sign_count,
        "name": name,
        "created_at": now,
    }

    def store(session: Session) -> None:
        hold(session, owner)
        count = select(func.count()).select_from(Passkey).where(Passkey.owner == owner)
        if session.scalar(count) >= MOST:  # type: ignore[operator]
            raise Problem(409, "many_passkeys", "These are as many passkeys as Kith keeps. Take one away first.")
        session.add(Passkey(**row))

    try:
        run_tx(store)
    except IntegrityError as error:
        raise passkey_refused() from error
    return str(row["id"])


def find_for_sign_in(credential_id: bytes) -> Passkey:
    """Whosever it is: who is signing in is not known yet. Raises Problem 400."""
    with acting_for(EVERYONE):
        found = db.session.scalar(select(Passkey).where(Passkey.id == id_of(credential_id)))
        if found is None:
            raise passkey_refused()
        db.session.expunge(found)
    return found


def note_use(owner: str, passkey_id: str, before: int, sign_count: int, now: datetime) -> None:
    """Of two answers that both follow the same count, one is refused. Raises Problem 400."""
    row = update(Passkey).where(Passkey.owner == owner, Passkey.id == passkey_id, Passkey.sign_count == before)
    used = row.values(sign_count=sign_count, last_used_at=now)
    if not run_tx(lambda session: session.execute(used).rowcount):  # type: ignore[attr-defined]
        raise passkey_refused()


def remove_passkey(owner: str, passkey_id: str) -> None:
    """Raises 404 when it is not the owner's."""
    row = delete(Passkey).where(Passkey.owner == owner, Passkey.id == passkey_id)
    if not run_tx(lambda session: session.execute(row).rowcount):  # type: ignore[attr-defined]
        raise not_found()


def id_of(credential_id: bytes) -> str:
    return sha256(credential_id).hexdigest()


def _text(data: bytes) -> str:
    return urlsafe_b64encode(data).decode().rstrip("=")
