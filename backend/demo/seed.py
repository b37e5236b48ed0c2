"""Fill the demo account, once, by the write path that a phone's edits take."""

from datetime import datetime

from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

from backend import clock
from backend.accounts.models import Account
from backend.accounts.service import new_id
from backend.db import run_tx
from backend.demo.kept_words import tell_kept_words
from backend.demo.looking_back import tell_looking_back
from backend.demo.plans import tell_plans
from backend.demo.world import build_world, read_story
from backend.row_security import act_for
from backend.sync.apply import lock_counter
from backend.sync.exchange import push
from backend.sync.wire import Change

EMAIL = "demo@kith.example"


def seed_demo(app: Flask) -> bool:
    """Whether there was anything to fill: a second start keeps what was done in the demo since."""
    with app.app_context():
        owner, empty = run_tx(_account)
        act_for(owner)
        now = clock.now()
        if empty and (refused := push(owner, demo_changes(now), now)):
            raise ValueError(f"the demo's own words are refused: {refused}")
        return empty


def demo_changes(now: datetime) -> list[Change]:
    story = read_story()
    world = build_world(story, now)
    tell_plans(world, story)
    tell_kept_words(world, story)
    tell_looking_back(world, story)
    return world.changes


def _account(session: Session) -> tuple[str, bool]:
    """The demo's owner, and whether she has written nothing yet."""
    account = session.scalar(select(Account).where(Account.email == EMAIL))
    if account is None:
        account = Account(id=new_id(), email=EMAIL, created_at=clock.now())
        session.add(account)
        session.flush()
    act_for(account.id)
    return account.id, lock_counter(session, account.id).rev == 0
