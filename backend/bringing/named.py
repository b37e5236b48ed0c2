"""Whom something names that did not come with an import: they have become part of the notebook."""

from typing import Any, get_args

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.record import Id, fields_of
from backend.sync.registry import NOUNS

Key = tuple[str, str]


def named_elsewhere(session: Session, owner: str, added: set[Key]) -> set[Key]:
    people = {row_id for noun, row_id in added if noun == "people"}
    named: set[Key] = set()
    for noun, about in NOUNS.items():
        model: Any = about.model
        names = [name for name, field in fields_of(model).items() if _is_reference(field.schema)]
        if not people or not names or noun == "imports":
            continue
        columns = [getattr(model, name) for name in names]
        live = (model.owner == owner, model.deleted_at.is_(None))
        for row_id, *refs in session.execute(select(model.id, *columns).where(*live)):
            if (noun, row_id) not in added:
                said = (one for ref in refs for one in (ref if isinstance(ref, list) else [ref]))
                named.update(("people", one) for one in said if one in people)
    return named


def _is_reference(schema: Any) -> bool:
    return schema is Id or list[Id] in get_args(schema)
