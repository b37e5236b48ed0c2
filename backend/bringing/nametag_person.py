"""A person of Nametag's."""

import re

from backend.bringing.days import iso_day
from backend.bringing.json_entries import Entry, entries_at, entry_at, list_at, number_at, raw_of, text_at
from backend.bringing.row_person import RowPerson
from backend.bringing.tidy import fit_line
from backend.bringing.understood import ReadPiece
from backend.bringing.vcard_photo import jpeg_in

NAME = ("prefix", "name", "middleName", "surname", "secondLastName", "suffix")
ADDRESS = ("streetLine1", "streetLine2", "locality", "region", "postalCode", "country")
BIRTHDAY = re.compile("birth|geburt|cumplea|nacim|naissance|anniversaire", re.IGNORECASE)
# How a day without its year is kept there.
NO_YEAR = "1604"
DAYS_OF = {"DAYS": 1, "WEEKS": 7, "MONTHS": 30, "YEARS": 365}
NOTED = (("imHandles", "handle", "protocol"), ("customFields", "value", "key"), ("customFieldValues", "value", "slug"))


def name_in(person: Entry) -> str | None:
    parts = (text_at(person, part).strip() for part in NAME)
    return fit_line(text_at(person, "displayNameOverride") or " ".join(filter(None, parts)), 200)


def read_person(person: Entry, line: int) -> ReadPiece:
    into = RowPerson()
    into.name(text_at(person, "displayNameOverride"))
    into.name(*(text_at(person, part) for part in NAME))
    into.name_instead(text_at(person, "nickname"))
    into.name_instead(text_at(person, "organization"))
    into.other_name(text_at(person, "nickname"))
    into.work("company", text_at(person, "organization"))
    into.work("role", text_at(person, "jobTitle"))
    _take_ways(into, person)
    into.note(text_at(person, "notes"))
    for date in entries_at(person, "importantDates"):
        title = text_at(date, "title").strip()
        if BIRTHDAY.search(title):
            into.birthday(text_at(date, "date"), None, NO_YEAR)
        else:
            into.note(iso_day(text_at(date, "date")) or "", title)
    _take_more(into, person)
    into.photo(jpeg_in(text_at(person, "photo")))
    if person.get("contactReminderEnabled") is True:
        unit = DAYS_OF.get(text_at(person, "contactReminderIntervalUnit").upper(), 0)
        into.every((number_at(person, "contactReminderInterval") or 0) * unit)
    if list_at(person, "locations"):
        into.remark("left_out")
    return into.done("nametag", text_at(person, "id"), line, raw_of(person))


def _take_ways(into: RowPerson, person: Entry) -> None:
    for one in entries_at(person, "emails"):
        into.way("email", text_at(one, "email"), text_at(one, "type"))
    for one in entries_at(person, "phoneNumbers"):
        into.way("phone", text_at(one, "number"), text_at(one, "type"))
    for one in entries_at(person, "urls"):
        into.way("link", text_at(one, "url"), text_at(one, "type"))
    for one in entries_at(person, "addresses"):
        parts = (text_at(one, part).strip() for part in ADDRESS)
        into.way("address", "\n".join(filter(None, parts)), text_at(one, "type"))


def _take_more(into: RowPerson, person: Entry) -> None:
    """What has no place of its own goes into the notes, groups become tags."""
    into.note(iso_day(text_at(person, "anniversary")) or "", "anniversary")
    for kind, value, what in NOTED:
        for one in entries_at(person, kind):
            into.note(text_at(one, value), text_at(one, what))
    for group in list_at(person, "groups"):
        into.tag(group if isinstance(group, str) else text_at(group, "name") if isinstance(group, dict) else "")
    into.tag(text_at(entry_at(person, "relationshipToUser"), "label"))
