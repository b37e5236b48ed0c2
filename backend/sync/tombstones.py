"""A deleted row is kept for 90 days, so that every device hears of it, and is then forgotten for good.

A device that stopped before the forgotten number has to start over: it alone cannot know what is gone.
"""

from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from backend.chunks import in_chunks
from backend.db import MOST_ROWS
from backend.row_security import acting_for
from backend.sync.apply import lock_counter
from backend.sync.registry import NOUNS
from backend.sync.stamps import milliseconds

KEPT_FOR = timedelta(days=90)
CHUNK = MOST_ROWS - 100


def purge_deleted(owner: str, now: datetime) -> int:
    """How many rows of this owner were forgotten."""
    before = f"{milliseconds(now - KEPT_FOR):015d}"
    with acting_for(owner):
        return sum(
            in_chunks(partial(_purge_some, owner=owner, model=noun.model, before=before), CHUNK)
            for noun in NOUNS.values()
        )


def _purge_some(session: Session, owner: str, model: Any, before: str) -> int:
    # Deleted and not brought back; by the edit's own stamp, since the words in the field are the device's.
    old = (
        model.owner == owner,
        model.deleted_at.is_not(None),
        model.deleted_at != "",
        model.stamps["deleted_at"].as_string() < before,
    )
    if session.scalar(select(model.id).where(*old).limit(1)) is None:
        return 0
    # Locked as for a push: nobody brings a row back, or reads past it, in between.
    counter = lock_counter(session, owner)
    rows = session.execute(select(model.id, model.rev).where(*old).order_by(model.rev).limit(CHUNK)).all()
    if rows:
        session.execute(delete(model).where(model.owner == owner, model.id.in_([row.id for row in rows])))
        counter.purged_rev = max(counter.purged_rev, rows[-1].rev)
    return len(rows)
