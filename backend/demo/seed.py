"""Fill the demo account, once, by the write path that a phone's edits take."""

from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

from backend import clock
from backend.accounts.models import Account
from backend.accounts.service import new_id
from backend.db import run_tx
from backend.demo.world import build_world
from backend.row_security import act_for
from backend.sync.apply import apply_changes, lock_counter
from backend.sync.stamps import Corrector

EMAIL = "demo@kith.example"


def seed_demo(app: Flask) -> bool:
    """Whether there was anything to fill: a second start keeps what was done in the demo since."""
    with app.app_context():
        return run_tx(_fill)


def _fill(session: Session) -> bool:
    now = clock.now()
    account = session.scalar(select(Account).where(Account.email == EMAIL))
    if account is None:
        account = Account(id=new_id(), email=EMAIL, created_at=now)
        session.add(account)
        session.flush()
    act_for(account.id)
    if lock_counter(session, account.id).rev:
        return False
    refused = apply_changes(session, account.id, build_world(now), Corrector(now, now), now)
    if refused:
        raise ValueError(f"the demo's own words are refused: {refused}")
    return True
