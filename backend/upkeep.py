"""Once a day: forget what is over, and look whether any reminder was missed."""

from datetime import datetime

from sqlalchemy import select

from backend import clock
from backend.accounts import limits, tokens
from backend.accounts.forget import forget_unanswered
from backend.accounts.models import Account
from backend.db import db
from backend.reminders.replan import replan_everyone
from backend.reminders.retime import retime_for_new_tzdata
from backend.row_security import EVERYONE, acting_for
from backend.sync import history
from backend.sync.old_imports import forget_old_imports
from backend.sync.tombstones import purge_deleted
from backend.takeout.erase import finish_erasing


def upkeep() -> int:
    """How many reminders had to be mended; a transaction has missed them, so it should be none."""
    now = clock.now()
    _forget(now)
    retime_for_new_tzdata()
    return replan_everyone()


def _forget(now: datetime) -> None:
    limits.forget_old(now)
    forget_unanswered(now)
    finish_erasing(now)
    with acting_for(EVERYONE):
        history.forget_old(now)
        tokens.forget_old(now)
    for owner in db.session.scalars(select(Account.id)).all():
        forget_old_imports(owner, now)
        purge_deleted(owner, now)
