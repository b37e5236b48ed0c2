"""A contact of Monica's as a person."""

import re
from collections.abc import Iterator

from backend.bringing.days import iso_day
from backend.bringing.json_entries import Entry, entry_at, list_at, number_at, raw_of, text_at
from backend.bringing.monica_file import MonicaFile, name_parts, values_of
from backend.bringing.row_person import RowPerson
from backend.bringing.understood import ReadPiece, Ref
from backend.bringing.vcard_photo import jpeg_in

# Money is no favor; what is to be done and papers have no place here.
LEFT_OUT = ("debt", "task", "document")
ADDRESS = ("street", "city", "province", "postal_code", "country")
YEAR = re.compile(r"\d{4}", re.ASCII)
NUMBER = re.compile(r"[+\d][\d ()/-]{4,}", re.ASCII)
WEB = re.compile(r"https?:", re.IGNORECASE)


def read_contact(contact: Entry, line: int, file: MonicaFile) -> ReadPiece:
    of, into = entry_at(contact, "properties"), RowPerson()
    into.name(*name_parts(of))
    into.name_instead(text_at(of, "nickname"))
    into.other_name(text_at(of, "nickname"))
    into.work("company", text_at(of, "company"))
    into.work("role", text_at(of, "job"))
    into.note(text_at(of, "description"))
    into.note(text_at(of, "food_preferences"), "food preferences")
    for tag in list_at(of, "tags"):
        if isinstance(tag, str):
            into.tag(tag)
    _take_days(into, of)
    if through := text_at(of, "first_met_through"):
        into.introduced_by(file.who.get(through) or Ref(f"monica:{through}", None, None))
    into.photo(jpeg_in(file.photos.get(text_at(entry_at(of, "avatar"), "avatar_photo"), "")))
    for field in _properties(contact, "contact_field"):
        _take_field(into, field, file)
    for place in _properties(contact, "address"):
        parts = (text_at(place, part).strip() for part in ADDRESS)
        into.way("address", "\n".join(filter(None, parts)), text_at(place, "name"))
    for pet in _properties(contact, "pet"):
        into.note(text_at(pet, "name"), text_at(pet, "category"))
    for event in _properties(contact, "life_event"):
        words = (text_at(event, part).strip() for part in ("name", "note"))
        into.note(f"{iso_day(text_at(event, 'happened_at')) or ''} {': '.join(filter(None, words))}".strip())
    if any(values_of(contact, kind) for kind in LEFT_OUT):
        into.remark("left_out")
    return into.done("monica", text_at(contact, "uuid"), line, raw_of(of))


def _take_days(into: RowPerson, of: Entry) -> None:
    born = entry_at(of, "birthdate")
    if born.get("is_age_based") is not True:
        date = text_at(born, "date")
        into.birthday(
            YEAR.sub("-", date, count=1) if born.get("is_year_unknown") is True and YEAR.match(date) else date
        )
    if met := iso_day(text_at(entry_at(of, "first_met_date"), "date")):
        into.how_met(met)
    # Nobody is reminded of somebody who has died.
    if of.get("is_dead") is True:
        into.note(f"† {iso_day(text_at(entry_at(of, 'deceased_date'), 'date')) or ''}")
    else:
        into.every(number_at(of, "stay_in_touch_frequency"))


def _properties(contact: Entry, kind: str) -> Iterator[Entry]:
    return (entry_at(each, "properties") for each in values_of(contact, kind) if isinstance(each, dict))


def _take_field(into: RowPerson, field: Entry, file: MonicaFile) -> None:
    data = text_at(field, "data")
    kind, name = file.field_types.get(text_at(field, "type"), ("", ""))
    untold = not kind and not name
    if kind == "email" or (untold and "@" in data):
        into.way("email", data)
    elif kind == "phone" or (untold and NUMBER.fullmatch(data)):
        into.way("phone", data)
    elif WEB.match(data):
        into.way("link", data, name)
    else:
        into.note(data, name)
