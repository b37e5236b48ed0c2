"""Once a day: forget what is over, and look whether any reminder was missed."""

from datetime import datetime

from sqlalchemy.orm import Session

from backend import clock
from backend.accounts import limits
from backend.db import run_tx
from backend.reminders.replan import replan_everyone
from backend.sync import history


def upkeep() -> int:
    """How many reminders had to be mended; a transaction has missed them, so it should be none."""
    now = clock.now()
    run_tx(lambda session: _forget(session, now))
    return replan_everyone()


def _forget(session: Session, now: datetime) -> None:
    history.forget_old(session, now)
    limits.forget_old(session, now)
