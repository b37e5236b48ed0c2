"""What a plan would write: ordinary edits, as a device would make them."""

from collections.abc import Callable
from typing import Any

import msgspec
from msgspec import Struct

from backend.bringing.gaps import FIRSTS, LISTS, TEXTS, as_fields
from backend.bringing.understood import FavorPiece, FoundPerson, JournalPiece, MomentPiece, Way

# A face is small here: the app shrinks what is larger, and a server has no hand for pictures.
MOST_PHOTO = 80_000
YEARS = range(1000, 3000)
Thing = MomentPiece | FavorPiece | JournalPiece


class Edit(Struct):
    """`former` is what the filled fields held when it was planned: if they hold more by then, it stays. Without it the
    row is new."""

    noun: str
    id: str
    fields: dict[str, Any]
    former: dict[str, Any] | None = None


def birth_of(person_id: str, person: FoundPerson, source: str | None, today: str) -> Edit:
    names = (*TEXTS, *FIRSTS, *LISTS, "cadence_days")
    fields = {"name": person.name} | {name: value for name in names if (value := getattr(person, name))}
    if person.ways:
        fields["ways"] = as_fields(person.ways)
    if source:
        fields["source"] = source
    return Edit("people", person_id, _counted_from(fields, today))


def filling(person_id: str, patch: dict[str, Any], held_ways: list[Way], today: str) -> list[Edit]:
    """Of what is filled only the ways to reach somebody may have held something before."""
    fields = _counted_from(patch, today)
    former = {name: as_fields(held_ways) if name == "ways" else None for name in fields}
    return [Edit("people", person_id, fields, former)] if fields else []


def _counted_from(fields: dict[str, Any], today: str) -> dict[str, Any]:
    return fields | {"cadence_set_on": today} if "cadence_days" in fields else fields


def birthday_of(person_id: str, birthday: str | None, new_id: Callable[[], str]) -> list[Edit]:
    if not birthday:
        return []
    month, day = birthday[-5:].split("-")
    year = None if birthday.startswith("--") or int(birthday[:4]) not in YEARS else int(birthday[:4])
    about = {"person_id": person_id, "kind": "birthday", "repeats": "yearly"}
    return [Edit("milestones", new_id(), about | {"month": int(month), "day_of_month": int(day), "year": year})]


def photo_of(person_id: str, image: str | None) -> list[Edit]:
    fits = image and len(image) <= MOST_PHOTO
    return [Edit("photos", person_id, {"image": image, "deleted_at": None})] if fits else []


def thing_of(thing_id: str, noun: str, piece: Thing, people: list[str]) -> Edit:
    """It may have been there before, and deleted: then it comes back."""
    if isinstance(piece, MomentPiece):
        about: dict[str, Any] = msgspec.to_builtins(piece.moment) | {"person_ids": people}
    elif isinstance(piece, FavorPiece):
        about = msgspec.to_builtins(piece.favor) | {"person_id": people[0]}
    else:
        about = msgspec.to_builtins(piece.entry)
    return Edit(noun, thing_id, about | {"deleted_at": None})
