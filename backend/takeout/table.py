"""One noun as CSV, for any spreadsheet. Beside the ids of people stand their names."""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.people.models import Person
from backend.record import Noun
from backend.takeout.rows import columns_of, live_rows

WHO = ("person_id", "a_id", "b_id", "introduced_by", "person_ids")
# So that the sheet of every office program knows which letters these are.
BOM = "\ufeff"
# A sheet takes a cell that begins like this for a formula and would carry it out.
FORMULA = re.compile(r"[=+\-@\t\r\n]")


def as_table(session: Session, owner: str, noun: Noun) -> Iterator[str]:
    columns = columns_of(noun)
    who = [name for name in WHO if name in columns]
    people = select(Person.id, Person.name).where(Person.owner == owner, Person.deleted_at.is_(None))
    names = {row.id: row.name or "" for row in session.execute(people)} if who else {}
    yield BOM + _line([*columns, *(f"{name}_name" for name in who)])
    for row in live_rows(session, owner, noun):
        named = [_names(row.get(name), names) for name in who]
        yield _line([*(_cell(row.get(name)) for name in columns), *named])


def _names(ids: Any, names: dict[str, str]) -> str:
    known = [ids] if isinstance(ids, str) else ids or []
    return harmless("; ".join(names[each] for each in known if each in names))


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        plain = all(isinstance(item, str) for item in value)
        value = "; ".join(value) if plain else msgspec.json.encode(value).decode()
    return harmless(str(value))


def harmless(text: str) -> str:
    return f"'{text}" if FORMULA.match(text) else text


def _line(cells: Iterable[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue()
