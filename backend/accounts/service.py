"""Sign a device in and out, and list an owner's devices."""

import secrets
import time
import uuid
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from backend.accounts.erasing import hold
from backend.accounts.gate import token_hash
from backend.accounts.models import Account, Device
from backend.db import db, run_tx
from backend.errors import not_found
from backend.row_security import EVERYONE, act_for, acting_for


@dataclass(frozen=True)
class Entrance:
    """A device that was just signed in."""

    owner: str
    email: str
    token: str
    # Its owner has been here before, and this device has not.
    is_new_device: bool


def new_id() -> str:
    """A UUIDv7: its first 48 bits are milliseconds, so ids sort by birth."""
    bits = (int(time.time() * 1000) << 80) | secrets.randbits(80)
    bits = bits & ~(0xF << 76) | (0x7 << 76)
    return str(uuid.UUID(int=bits & ~(0x3 << 62) | (0x2 << 62)))


def sign_in(email: str, device_id: str, device_name: str, now: datetime) -> Entrance:
    """To the account of this address, made on first use, with a fresh session token for the device."""
    token = secrets.token_urlsafe(32)

    def work(session: Session) -> Entrance:
        account = session.scalar(select(Account).where(Account.email == email).with_for_update())
        is_known = account is not None
        if account is None:
            account = Account(id=new_id(), email=email, created_at=now)
            session.add(account)
        act_for(account.id)
        is_new = _open(session, account.id, device_id, device_name, token, now)
        return Entrance(account.id, account.email, token, is_known and is_new)

    return run_tx(work)


def sign_in_owner(owner: str, device_id: str, device_name: str, now: datetime) -> Entrance:
    """The same for one who has shown without a mail who she is. Raises Problem 401 if the account is being erased."""
    token = secrets.token_urlsafe(32)
    act_for(owner)

    def work(session: Session) -> Entrance:
        hold(session, owner)
        is_new = _open(session, owner, device_id, device_name, token, now)
        return Entrance(owner, session.get_one(Account, owner).email, token, is_new)

    return run_tx(work)


def _open(session: Session, owner: str, device_id: str, name: str, token: str, now: datetime) -> bool:
    """Whether the device was not signed in before."""
    device = session.get(Device, (owner, device_id))
    is_new = device is None or device.revoked_at is not None
    if device is None:
        device = Device(owner=owner, id=device_id)
        session.add(device)
    device.name, device.token_hash, device.revoked_at = name, token_hash(token), None
    device.created_at = device.last_seen_at = device.proved_at = now
    session.flush()
    return is_new


def prove(owner: str, device_id: str, now: datetime) -> None:
    """Whoever holds this device has just shown that she is the owner."""
    row = update(Device).where(Device.owner == owner, Device.id == device_id).values(proved_at=now)
    run_tx(lambda session: session.execute(row))


def find_account(owner: str) -> Account:
    return db.session.get_one(Account, owner)


def list_devices(owner: str) -> list[Device]:
    """Signed-in devices, the most lately seen first."""
    rows = select(Device).where(Device.owner == owner, Device.revoked_at.is_(None))
    return list(db.session.scalars(rows.order_by(Device.last_seen_at.desc(), Device.id)))


def sign_out(owner: str, device_id: str, now: datetime) -> None:
    """End the device's session; it learns so at its next contact. Raises 404 when it is not the owner's."""
    row = update(Device).where(Device.owner == owner, Device.id == device_id, Device.revoked_at.is_(None))
    done = run_tx(lambda session: session.execute(row.values(revoked_at=now)).rowcount)  # type: ignore[attr-defined]
    if not done:
        raise not_found()


def leave(token: str, now: datetime) -> None:
    """End the session of this token, whosever it is: its browser belongs to another one from now on."""
    row = update(Device).where(Device.token_hash == token_hash(token), Device.revoked_at.is_(None))
    with acting_for(EVERYONE):
        run_tx(lambda session: session.execute(row.values(revoked_at=now)))


def sign_out_others(owner: str, device_id: str, now: datetime) -> int:
    """End every session but this device's; how many there were."""
    rows = update(Device).where(Device.owner == owner, Device.id != device_id, Device.revoked_at.is_(None))
    return run_tx(lambda session: session.execute(rows.values(revoked_at=now)).rowcount)  # type: ignore[attr-defined, no-any-return]
