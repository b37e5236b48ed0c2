"""Erase an account: every row of its owner in every table, found by walking the schema itself."""

from datetime import datetime
from functools import partial

from sqlalchemy import Table, delete, select
from sqlalchemy.orm import Session

from backend.accounts.erasing import MARK, remember_erased
from backend.accounts.models import Account, Device, SignInCode
from backend.chunks import delete_in_chunks, delete_some
from backend.db import Base, db, run_tx
from backend.row_security import EVERYONE, acting_for
from backend.sealing.models import OwnerKey
from backend.sync.models import CLOSED, Counter

MOST_AT_LAST = 300
# They say that the account is being erased, so they go last, and together with it.
LAST = (Counter.__tablename__, Device.__tablename__)


def erase_account(owner: str, email: str, now: datetime) -> None:
    """Broken off anywhere it can be repeated, by its owner or by the daily `finish_erasing`."""
    run_tx(partial(_close, owner=owner, email=email))
    for table in _owned():
        if table.name not in LAST:
            delete_in_chunks(table, table.c.owner == owner)
    run_tx(partial(_end, owner=owner, now=now))


def finish_erasing(now: datetime) -> None:
    """What was broken off, and what a transaction that had begun before has left behind."""
    for account in db.session.scalars(select(Account).where(Account.email.startswith(MARK))).all():
        with acting_for(account.id):
            erase_account(account.id, account.email, now)
    with acting_for(EVERYONE):
        for table in _owned():
            delete_in_chunks(table, table.c.owner.not_in(select(Account.id)))


def _owned() -> list[Table]:
    return [table for table in Base.metadata.tables.values() if "owner" in table.c]


def _close(session: Session, owner: str, email: str) -> None:
    """From here on nothing more is taken in: whoever writes has locked one of these two rows, and looks.

    The key to the owner's words goes first: without it nobody reads what is still to be deleted.
    """
    account = session.get_one(Account, owner, with_for_update=True)
    account.email = f"{MARK}{owner}"
    counter = session.get(Counter, owner, with_for_update=True)
    if counter is None:
        counter = Counter(owner=owner, purged_rev=0)
        session.add(counter)
    counter.rev = CLOSED
    session.execute(delete(OwnerKey).where(OwnerKey.owner == owner))
    session.execute(delete(SignInCode).where(SignInCode.email == email))


def _end(session: Session, owner: str, now: datetime) -> None:
    remember_erased(session, session.scalars(select(Device.token_hash).where(Device.owner == owner)), now)
    for table in _owned():
        if table.name in LAST:
            delete_some(session, table, table.c.owner == owner, most=MOST_AT_LAST)
    session.execute(delete(Account).where(Account.id == owner))
