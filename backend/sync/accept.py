"""Which of the sent fields may be written. One that may not never blocks the others."""

from typing import Any

from backend.record import UUID, fields_of
from backend.sync.registry import NOUNS
from backend.sync.stamps import Corrector
from backend.sync.wire import Change, Refusal

AHEAD = "This edit is from the future. Once its clock is put right it goes again."
Accepted = dict[str, tuple[Any, str]]


def unknown(change: Change) -> Refusal | None:
    """Why the whole change cannot be taken, if so."""
    if change.noun not in NOUNS:
        why = "This version of the server does not know this yet."
        return Refusal(change.noun, change.id, None, "unknown_noun", why)
    if not UUID.fullmatch(change.id):
        return Refusal(change.noun, change.id, None, "bad_id", "The name of this record is not a valid id.")
    return None


def acceptable(change: Change, corrector: Corrector, refused: list[Refusal]) -> Accepted:
    """The fields that may be written, with their values and corrected stamps; the others are refused one by one."""
    model: Any = NOUNS[change.noun].model
    fields = fields_of(model)
    accepted: Accepted = {}
    for name, value in change.fields.items():
        stamp = corrector.correct(change.stamps.get(name, ""))
        if name not in fields:
            problem: tuple[str, str] | None = ("unknown_field", "The server does not know this detail yet.")
        elif stamp is None:
            problem = ("bad_stamp", "This edit carries no valid time.")
        elif corrector.is_ahead(stamp):
            problem = ("ahead", AHEAD)
        else:
            problem = fields[name].problem(value)
        if problem:
            refused.append(Refusal(change.noun, change.id, name, *problem))
        elif stamp:
            accepted[name] = (value, stamp)
    return accepted
