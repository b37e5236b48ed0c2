"""One minute's work: take back what is stuck, claim what falls due."""

from datetime import timedelta

from backend import clock
from backend.reminders.deliver import Figures, deliver
from backend.reminders.queue import LOOK_AHEAD, Due, claim_due, sweep


def tick(ahead: timedelta = LOOK_AHEAD) -> list[Due]:
    """What the queue should deliver, each at its instant."""
    now = clock.now()
    sweep(now)
    return claim_due(now, ahead)


def tick_and_deliver() -> Figures:
    """The whole way at this very instant, without a queue."""
    figures = Figures()
    for owner in dict.fromkeys(due.owner for due in tick(ahead=timedelta())):
        figures += deliver(owner)
    return figures
