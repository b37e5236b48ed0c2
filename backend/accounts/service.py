"""Sign a device in and out, and list an owner's devices."""

import secrets
import time
import uuid
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from backend.accounts.gate import token_hash
from backend.accounts.models import Account, Device
from backend.db import db, run_tx
from backend.errors import not_found
from backend.row_security import act_for


def new_id() -> str:
    """A UUIDv7: its first 48 bits are milliseconds, so ids sort by birth."""
    bits = (int(time.time() * 1000) << 80) | secrets.randbits(80)
    bits = bits & ~(0xF << 76) | (0x7 << 76)
    return str(uuid.UUID(int=bits & ~(0x3 << 62) | (0x2 << 62)))


def sign_in(email: str, device_id: str, device_name: str, now: datetime) -> tuple[Account, str]:
    """The account of this address, made on first use, and a fresh session token for the device."""
    token = secrets.token_urlsafe(32)

    def work(session: Session) -> Account:
        account = session.scalar(select(Account).where(Account.email == email).with_for_update())
        if account is None:
            account = Account(id=new_id(), email=email, created_at=now)
            session.add(account)
        act_for(account.id)
        device = session.get(Device, (account.id, device_id))
        if device is None:
            device = Device(owner=account.id, id=device_id)
            session.add(device)
        device.name, device.token_hash, device.revoked_at = device_name, token_hash(token), None
        device.created_at = device.last_seen_at = now
        session.flush()
        return account

    return run_tx(work), token


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
