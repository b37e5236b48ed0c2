"""Keep beaten values for a while, so that no conflict loses a word."""

from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from backend.chunks import delete_in_chunks
from backend.clock import as_wire
from backend.sync.closing import Closing
from backend.sync.models import History
from backend.sync.wire import MOST_BYTES, EarlierValue, HistoryAnswer, HistoryRequest

KEPT_FOR = timedelta(days=30)
MISSING = object()
MOST_VALUES = 50


class Place(NamedTuple):
    """One version of one field."""

    noun: str
    record_id: str
    field: str
    stamp: str


class Keeper:
    """Takes the values that are beaten in one push, and knows what was kept before."""

    def __init__(self, session: Session, owner: str, closing: Closing) -> None:
        self._session, self._owner, self.closing = session, owner, closing
        self._new: dict[Place, Any] = {}

    def __len__(self) -> int:
        return len(self._new)

    def kept(self, place: Place) -> Any:
        """The value, or `MISSING`."""
        if place in self._new:
            return self._new[place]
        row = self._session.get(History, (self._owner, *place))
        return MISSING if row is None else self.closing.opened(*place[:3], row.value)

    def keep(self, place: Place, value: Any) -> None:
        self._new.setdefault(place, value)

    def store(self, now: datetime) -> None:
        """Each value once: a resend of a losing edit loses again, with the same stamp."""
        records = {place.record_id for place in self._new}
        columns = (History.noun, History.record_id, History.field, History.stamp)
        kept = select(*columns).where(History.owner == self._owner, History.record_id.in_(records))
        known = {tuple(row) for row in self._session.execute(kept)} if records else set()
        for place, value in self._new.items():
            if place not in known:
                closed = self.closing.closed(*place[:3], value)
                self._session.add(History(owner=self._owner, **place._asdict(), value=closed, replaced_at=now))


def earlier_values(session: Session, owner: str, asked: HistoryRequest, now: datetime) -> HistoryAnswer:
    """What the fields of one record said before, the newest first, a bounded page of it.

    A record of somebody else has no earlier values, and so has one that never was.
    """
    rows = session.scalars(
        select(History)
        .where(
            History.owner == owner,
            History.noun == asked.noun,
            History.record_id == asked.id,
            History.replaced_at >= now - KEPT_FOR,
        )
        .order_by(History.replaced_at.desc(), History.stamp.desc(), History.field)
        .offset(asked.skip)
        .limit(MOST_VALUES + 1)
    ).all()
    closing = Closing(session, owner)
    size, seen, values = 0, 0, list[EarlierValue]()
    for row in rows[:MOST_VALUES]:
        value = closing.opened(row.noun, row.record_id, row.field, row.value)
        size += len(str(value))
        if values and size > MOST_BYTES:
            break
        seen += 1
        # Empty versions of long texts are kept for merging; nobody wants one back.
        if value not in (None, ""):
            values.append(EarlierValue(row.field, row.stamp, value, as_wire(row.replaced_at)))
    return HistoryAnswer(values, asked.skip + seen if seen < len(rows) else None)


def forget_old(now: datetime) -> None:
    """Drop what was replaced more than 30 days ago."""
    table: Table = History.__table__  # type: ignore[assignment]
    delete_in_chunks(table, table.c.replaced_at < now - KEPT_FOR)
