"""Ten codes on paper for the day when phone and mailbox are both out of reach: shown once, each good for one time."""

import re
import secrets
from datetime import datetime
from hashlib import sha256

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from backend.accounts.erasing import hold
from backend.accounts.models import RecoveryCode
from backend.db import db, run_tx
from backend.errors import Problem
from backend.row_security import EVERYONE, act_for, acting_for

HOW_MANY = 10
# Crockford's letters: none of them looks like another on paper. 30 of 32 are 150 bits.
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 30
MISREAD = str.maketrans("OIL", "011")


def make_recovery_codes(owner: str, now: datetime) -> list[str]:
    """Ten new ones; those of before are no longer good."""
    codes = ["".join(secrets.choice(LETTERS) for _ in range(LENGTH)) for _ in range(HOW_MANY)]

    def store(session: Session) -> None:
        hold(session, owner)
        session.execute(delete(RecoveryCode).where(RecoveryCode.owner == owner))
        session.add_all(RecoveryCode(owner=owner, secret_hash=_hash(code), created_at=now) for code in codes)

    run_tx(store)
    return [_in_groups(code) for code in codes]


def count_recovery_codes(owner: str) -> int:
    rows = select(func.count()).select_from(RecoveryCode).where(RecoveryCode.owner == owner)
    return db.session.scalar(rows) or 0


def spend_recovery_code(code: str) -> str:
    """Whose it was; it is used up. Raises Problem 400."""
    key = _hash(re.sub(r"[\s-]", "", code).upper().translate(MISREAD))
    with acting_for(EVERYONE):
        owner = db.session.scalar(select(RecoveryCode.owner).where(RecoveryCode.secret_hash == key))
    act_for(owner or "")
    row = delete(RecoveryCode).where(RecoveryCode.owner == owner, RecoveryCode.secret_hash == key)
    # Of two requests with one code at the same moment, one deletes the row.
    if owner is None or not run_tx(lambda session: session.execute(row).rowcount):  # type: ignore[attr-defined]
        raise Problem(400, "wrong_recovery_code", "That is not one of your recovery codes that are left.", "code")
    return owner


def _in_groups(code: str) -> str:
    return "-".join(re.findall(".{1,5}", code))


def _hash(code: str) -> str:
    return sha256(code.encode()).hexdigest()
