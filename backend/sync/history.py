"""Keep beaten values for a while, so that no conflict loses a word."""

from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from backend.sync.models import History

KEPT_FOR = timedelta(days=30)


class Beaten(NamedTuple):
    noun: str
    record_id: str
    field: str
    stamp: str
    value: Any


def keep(session: Session, owner: str, beaten: list[Beaten], now: datetime) -> None:
    """Store each value once: a resend of a losing edit loses again, with the same stamp."""
    if not beaten:
        return
    records = {item.record_id for item in beaten}
    rows = session.execute(
        select(History.noun, History.record_id, History.field, History.stamp).where(
            History.owner == owner, History.record_id.in_(records)
        )
    )
    known = {tuple(row) for row in rows}
    for item in beaten:
        key = (item.noun, item.record_id, item.field, item.stamp)
        if key not in known:
            known.add(key)
            session.add(History(owner=owner, **item._asdict(), replaced_at=now))


def forget_old(session: Session, now: datetime) -> None:
    """Drop what was replaced more than 30 days ago."""
    session.execute(delete(History).where(History.replaced_at < now - KEPT_FOR))
