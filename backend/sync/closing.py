"""Which words of a noun stand closed in the database: they are closed as they go in and opened as they come out."""

from typing import Any

from sqlalchemy.orm import Session

from backend.record import sealed_of
from backend.sealing.seal import Seal
from backend.sync.registry import NOUNS


class Closing:
    """For one owner in one transaction. All other values pass as they are."""

    def __init__(self, session: Session, owner: str) -> None:
        self._seal = Seal(session, owner)

    def closed(self, noun: str, record_id: str, field: str, value: Any) -> Any:
        return self._seal.close(noun, record_id, field, value) if _is_sealed(noun, field) else value

    def opened(self, noun: str, record_id: str, field: str, value: Any) -> Any:
        return self._seal.open(noun, record_id, field, value) if _is_sealed(noun, field) else value


def _is_sealed(noun: str, field: str) -> bool:
    model: Any = NOUNS[noun].model if noun in NOUNS else None
    return model is not None and field in sealed_of(model)
