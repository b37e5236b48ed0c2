"""What one sending was like, as figures and as a line for each push: how late, and what the push services said."""

import logging
from collections.abc import Sequence
from datetime import datetime

from backend.metrics import measure
from backend.push.outcome import Outcome
from backend.reminders.canary import CANARY
from backend.reminders.compose import Batch

log = logging.getLogger("kith.reminders")


def measure_sending(batch: Batch, outcomes: Sequence[Outcome], now: datetime) -> None:
    for parcel, outcome in zip(batch.parcels, outcomes, strict=True):
        # The delivery is what the device's receipt is told by, so the two lines find each other.
        about = {"delivery": parcel.delivery, "host": parcel.host, "outcome": outcome.kind, "status": outcome.status}
        log.info("push", extra={"figures": about})
        if outcome.kind != "sent":
            measure(code=str(outcome.status or outcome.kind), PushFailures=1)
        if outcome.kind == "auth":
            measure(PushRefusesUs=1)
    if batch.promised and any(outcome.kind == "sent" for outcome in outcomes):
        late = [max(0.0, (now - at).total_seconds()) for at in batch.promised]
        measure(CanaryLateness=late) if batch.owner == CANARY else measure(Lateness=late)
