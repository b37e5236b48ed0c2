"""One minute's work: take back what is stuck, claim what falls due, and say in numbers how late we are."""

import logging
from datetime import timedelta

from backend import clock
from backend.db import db
from backend.metrics import measure
from backend.reminders.deliver import Figures, deliver
from backend.reminders.lateness import lateness
from backend.reminders.queue import LOOK_AHEAD, Due, claim_due, sweep
from backend.row_security import EVERYONE, acting_for

log = logging.getLogger("kith.metrics")


def tick(ahead: timedelta = LOOK_AHEAD) -> list[Due]:
    """What the queue should deliver, each at its instant."""
    now = clock.now()
    freed = sweep(now)
    with acting_for(EVERYONE):
        figures = lateness(db.session(), now)
    claimed = claim_due(now, ahead)
    log.info("tick", extra={"figures": {"freed": freed, "owners_due": len(claimed), **figures}})
    measure(OldestUnsent=figures["oldest_unsent_s"] or 0.0, Claimed=len(claimed))
    return claimed


def tick_and_deliver() -> Figures:
    """The whole way at this very instant, without a queue."""
    figures = Figures()
    for owner in dict.fromkeys(due.owner for due in tick(ahead=timedelta())):
        figures += deliver(owner)
    return figures
