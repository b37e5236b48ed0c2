"""What a plan would write: ordinary edits, as a device would make them."""

from typing import Any

from msgspec import Struct

from backend.bringing.known import Known
from backend.bringing.understood import FoundPerson

FILLED = (
    "company", "role", "email", "phone", "link", "address", "notes", "how_met", "tags", "other_names", "cadence_days",
)  # fmt: skip
MOST_PHOTO = 80_000
YEARS = range(1000, 3000)


class Edit(Struct):
    noun: str
    id: str
    fields: dict[str, Any]


def birth_of(person_id: str, milestone_id: str, person: FoundPerson, source: str | None, today: str) -> list[Edit]:
    """A new person, with the birthday and the picture that stand in rows of their own."""
    fields = {"name": person.name} | _said(person, today)
    if source:
        fields["source"] = source
    return [Edit("people", person_id, fields), *_birthday(person_id, milestone_id, person), *_photo(person_id, person)]


def gaps_of(known: Known, milestone_id: str, person: FoundPerson, source: str | None, today: str) -> list[Edit]:
    """What the row knows and the person's record does not. What somebody typed is never replaced."""
    said = _said(person, today) | ({"source": source} if source else {})
    patch = {name: value for name, value in said.items() if not getattr(known, name, None)}
    if known.cadence_days is not None:
        patch.pop("cadence_days", None)
    if "cadence_days" not in patch:
        patch.pop("cadence_set_on", None)
    edits = [Edit("people", known.id, patch)] if patch else []
    born = [] if known.birthday else _birthday(known.id, milestone_id, person)
    return [*edits, *born, *([] if known.photo else _photo(known.id, person))]


def _said(person: FoundPerson, today: str) -> dict[str, Any]:
    fields = {name: value for name in FILLED if (value := getattr(person, name))}
    if person.ways:
        fields["ways"] = [{"kind": way.kind, "label": way.label, "value": way.value} for way in person.ways]
    if person.cadence_days:
        fields["cadence_set_on"] = today
    return fields


def _birthday(person_id: str, milestone_id: str, person: FoundPerson) -> list[Edit]:
    if not person.birthday:
        return []
    month, day = person.birthday[-5:].split("-")
    year = 0 if person.birthday.startswith("--") else int(person.birthday[:4])
    about = {"person_id": person_id, "kind": "birthday", "repeats": "yearly"}
    date = {"month": int(month), "day_of_month": int(day), "year": year if year in YEARS else None}
    return [Edit("milestones", milestone_id, about | date)]


def _photo(person_id: str, person: FoundPerson) -> list[Edit]:
    # A face is small here: the app shrinks what is larger, and a server has no hand for pictures.
    if not person.photo or len(person.photo) > MOST_PHOTO:
        return []
    return [Edit("photos", person_id, {"image": person.photo, "deleted_at": None})]
