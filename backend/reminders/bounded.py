"""As many rows as still have room in the transaction, a chunk a question."""

from collections.abc import Iterable, Iterator
from itertools import islice

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from backend.db import count_rows, room
from backend.reminders.models import Reminder

CHUNK = 500


def update_some(session: Session, owner: str, which: ColumnElement[bool], **values: object) -> bool:
    """Says whether all of them found room."""
    fits = room(session)
    found = list(session.scalars(select(Reminder.id).where(which).order_by(Reminder.id).limit(fits + 1)))
    count_rows(session, min(len(found), fits))
    for some in chunks(found[:fits]):
        session.execute(update(Reminder).where(Reminder.owner == owner, Reminder.id.in_(some), which).values(**values))
    return len(found) <= fits


def chunks(ids: Iterable[str]) -> Iterator[list[str]]:
    rest = iter(ids)
    while some := list(islice(rest, CHUNK)):
        yield some
