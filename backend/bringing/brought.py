"""The imports that are told of, each in the parts in which it was written."""

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.bringing.wire import Brought
from backend.db import db
from backend.imports.models import Import
from backend.sync.closing import Closing


def list_imports(owner: str) -> list[Brought]:
    """What can be taken back, and what was, the latest first."""
    session = db.session()
    batches: dict[str, Brought] = {}
    for row, told in parts_of(session, owner):
        empty = Brought(row.batch_id or "", "", row.format or "", row.taken_on or "", row.undone_on, {}, 0)
        batch = batches.setdefault(row.batch_id or "", empty)
        batch.file_name = _words(session, owner, row, "file_name") or ""
        counts = Counter(batch.added) + Counter(noun for noun, *_ in told["added"])
        batch.added, batch.filled = dict(counts), batch.filled + len(told["filled"])
    return sorted(batches.values(), key=lambda batch: (batch.taken_on, batch.batch_id), reverse=True)


def parts_of(session: Session, owner: str, batch_id: str | None = None) -> Iterator[tuple[Import, dict[str, Any]]]:
    live = [Import.owner == owner, Import.deleted_at.is_(None)] + ([Import.batch_id == batch_id] if batch_id else [])
    for row in session.scalars(select(Import).where(*live).order_by(Import.batch_id, Import.part)):
        yield row, json.loads(_words(session, owner, row, "before") or '{"added": [], "filled": []}')


def _words(session: Session, owner: str, row: Import, field: str) -> str | None:
    words: str | None = Closing(session, owner).opened("imports", row.id, field, getattr(row, field))
    return words
