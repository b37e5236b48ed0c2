"""What came back from the phone: shown, clicked. Each counts once, however often it is told."""

import logging
from datetime import datetime
from typing import Literal

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from backend.accounts.gate import token_hash
from backend.errors import not_found
from backend.push.models import Subscription
from backend.reminders.models import Delivery

log = logging.getLogger("kith.reminders")
What = Literal["shown", "clicked"]


def take_receipt(session: Session, token: str, what: What, now: datetime) -> None:
    """The token is the whole authority: it was sent, encrypted, to that one browser."""
    delivery = session.scalar(select(Delivery).where(Delivery.token_hash == token_hash(token)))
    if delivery is None:
        raise not_found()
    log.info("receipt", extra={"figures": {"delivery": delivery.id, "what": what}})
    if delivery.shown_at is None:
        # What was clicked was seen, even if the receipt for that was lost.
        delivery.shown_at = now
        mine = (Subscription.owner == delivery.owner, Subscription.id == delivery.subscription)
        session.execute(update(Subscription).where(*mine).values(last_shown_at=now))
    if what == "clicked" and delivery.clicked_at is None:
        delivery.clicked_at = now
