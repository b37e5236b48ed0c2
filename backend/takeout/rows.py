"""The owner's rows as they go out: only what holds something, with the sealed words opened, a few at a time."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import select, true
from sqlalchemy.orm import Session

from backend.record import Noun, fields_of, sealed_of
from backend.sync.closing import Closing

# A face is as large as a thousand promises.
PAGE = 100
EVERY = true()


def columns_of(noun: Noun) -> list[str]:
    model: Any = noun.model
    return ["id", *(name for name in fields_of(model) if name != "deleted_at")]


def live_rows(session: Session, owner: str, noun: Noun, which: Any = EVERY) -> Iterator[dict[str, Any]]:
    """In the order of their ids, whatever happens meanwhile."""
    model: Any = noun.model
    closing = Closing(session, owner)
    shown = [model.__table__.c[name] for name in columns_of(noun)]
    most = min(noun.batch, PAGE)
    after = ""
    while True:
        live = select(*shown).where(model.owner == owner, model.id > after, model.deleted_at.is_(None), which)
        page = session.execute(live.order_by(model.id).limit(most)).all()
        for row in page:
            yield _opened(noun, {name: value for name, value in row._mapping.items() if value is not None}, closing)
        if len(page) < most:
            return
        after = page[-1].id


def _opened(noun: Noun, row: dict[str, Any], closing: Closing) -> dict[str, Any]:
    model: Any = noun.model
    for name in sealed_of(model):
        if name in row:
            row[name] = closing.opened(noun.name, row["id"], name, row[name])
    return row
