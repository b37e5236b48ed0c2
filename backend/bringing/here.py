"""Rows of any noun as they stand."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.sync.closing import Closing
from backend.sync.registry import NOUNS

Rows = dict[tuple[str, str], dict[str, Any]]


def rows_here(session: Session, owner: str, keys: Iterable[tuple[str, str]]) -> Rows:
    """These rows as they stand, deleted ones too, with the sealed words opened."""
    closing, wanted, found = Closing(session, owner), list(keys), Rows()
    for noun in {noun for noun, _ in wanted}:
        model: Any = NOUNS[noun].model
        mine = (model.owner == owner, model.id.in_([row_id for other, row_id in wanted if other == noun]))
        for row in session.execute(select(*model.__table__.c).where(*mine)):
            said = row._mapping.items()
            found[noun, row.id] = {name: closing.opened(noun, row.id, name, value) for name, value in said}
    return found
