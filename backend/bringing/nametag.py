"""Nametag's own export. A line is here the how-manieth thing it is."""

import re
from collections.abc import Iterator

from backend.bringing.days import iso_day
from backend.bringing.json_entries import Entry, list_at, parsed_json, raw_of, text_at
from backend.bringing.nametag_person import name_in, read_person
from backend.bringing.problem import ImportProblem
from backend.bringing.prose import prose_of
from backend.bringing.row_person import LONGEST_ID
from backend.bringing.tidy import first, fit_line
from backend.bringing.understood import (
    EntryFacts,
    JournalPiece,
    MomentFacts,
    MomentPiece,
    NotUnderstood,
    ReadPiece,
    Ref,
    Understood,
)

MOST_PEOPLE = 200
OBJECT = re.compile(r"\s*\{")
DATE, LISTS = re.compile(r'"exportDate"\s*:'), re.compile(r'"(groups|people)"\s*:')


def fits(_name: str, start: str) -> bool:
    return bool(OBJECT.match(start) and DATE.search(start) and LISTS.search(start))


def read(text: str) -> Iterator[ReadPiece]:
    file = parsed_json(text)
    people = file.get("people")
    if not isinstance(people, list):
        raise ImportProblem("not_known")
    who: dict[str, Ref] = {}
    for line, person in enumerate(people, start=1):
        if not isinstance(person, dict):
            yield NotUnderstood(line, "", "not_understood", raw_of(person))
            continue
        if person_id := text_at(person, "id"):
            who[person_id] = Ref(f"nametag:{first(person_id, LONGEST_ID)}", None, name_in(person))
        yield read_person(person, line)
    for at, entry in enumerate(list_at(file, "journalEntries")):
        line = len(people) + at + 1
        if isinstance(entry, dict):
            yield _entry(entry, line, at, who)
        else:
            yield NotUnderstood(line, "", "not_understood", raw_of(entry))


def _entry(entry: Entry, line: int, at: int, who: dict[str, Ref]) -> ReadPiece:
    """A page of the journal; one that names people is what was noted of them."""
    words, remarks = prose_of([text_at(entry, "title"), text_at(entry, "body")])
    day, about = iso_day(text_at(entry, "date")), _people(entry, who)
    name = next((each for each in (about[0].name if about else None, day) if each is not None), None)
    name = fit_line(words or "", 80) or "" if name is None else name
    if not words or not day:
        return NotUnderstood(line, name, "bad_date" if words else "empty_row", raw_of(entry))
    source = f"nametag:journal:{first(text_at(entry, 'id'), LONGEST_ID) or f'{day}:{at}'}"
    if about:
        return Understood(line, name, MomentPiece(source, about, MomentFacts("note", day, words)), remarks)
    return Understood(line, name, JournalPiece(source, EntryFacts(day, words)), remarks)


def _people(entry: Entry, who: dict[str, Ref]) -> list[Ref]:
    """By their ids; an older file has only their names."""
    ids = map(str, list_at(entry, "peopleIds")[:MOST_PEOPLE])
    if known := [who[person_id] for person_id in ids if person_id in who]:
        return known
    names = (fit_line(each, 200) for each in list_at(entry, "people")[:MOST_PEOPLE] if isinstance(each, str))
    return [Ref(None, None, name) for name in names if name]
