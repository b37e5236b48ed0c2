"""What the entries of one of Monica's files refer to by their ids."""

from typing import Any, NamedTuple

from backend.bringing.json_entries import Entry, entries_at, entry_at, list_at, text_at
from backend.bringing.tidy import fit_line
from backend.bringing.understood import Ref


class MonicaFile(NamedTuple):
    contacts: list[Any]
    activities: list[Entry]
    # By the id of a contact.
    who: dict[str, Ref]
    # By the id of an activity.
    attended: dict[str, list[Ref]]
    # By the id of a kind of field: "email" and how its owner calls it.
    field_types: dict[str, tuple[str, str]]
    # By the id of a photo.
    photos: dict[str, str]


def monica_file(account: Entry) -> MonicaFile:
    contacts = values_of(account, "contact")
    who, attended = dict[str, Ref](), dict[str, list[Ref]]()
    for contact in contacts:
        if not isinstance(contact, dict):
            continue
        ref = who[text_at(contact, "uuid")] = _ref(contact)
        for activity in () if is_stub(contact) else values_of(contact, "activity"):
            activity_id = text_at(activity, "uuid") if isinstance(activity, dict) else str(activity)
            attended.setdefault(activity_id, []).append(ref)
    types = entries_at(entry_at(account, "instance"), "contact_field_types")
    photos = (each for each in values_of(account, "photo") if isinstance(each, dict))
    return MonicaFile(
        contacts,
        [each for each in values_of(account, "activity") if isinstance(each, dict)],
        who,
        attended,
        {text_at(each, "uuid"): _field_type(entry_at(each, "properties")) for each in types},
        {text_at(each, "uuid"): text_at(entry_at(each, "properties"), "dataUrl") for each in photos},
    )


def values_of(entry: Entry, kind: str) -> list[Any]:
    """Versions name their lists in the singular or in the plural."""
    lists = (each for each in entries_at(entry, "data") if _singular(text_at(each, "type")) == kind)
    return [value for each in lists for value in list_at(each, "values")]


def is_stub(contact: Entry) -> bool:
    """A child or a spouse of somebody, of whom no more than a name is kept."""
    return entry_at(contact, "properties").get("is_partial") is True


def name_parts(properties: Entry) -> list[str]:
    return [text_at(properties, part) for part in ("first_name", "middle_name", "last_name")]


def _ref(contact: Entry) -> Ref:
    name = (part.strip() for part in name_parts(entry_at(contact, "properties")))
    return Ref(f"monica:{text_at(contact, 'uuid')}", None, fit_line(" ".join(filter(None, name)), 200))


def _field_type(properties: Entry) -> tuple[str, str]:
    return text_at(properties, "type").lower(), text_at(properties, "name")


def _singular(kind: str) -> str:
    if kind.endswith("ies"):
        return f"{kind[:-3]}y"
    if kind.endswith("sses"):
        return kind[:-2]
    return kind[:-1] if kind.endswith("s") and not kind.endswith("ss") else kind
