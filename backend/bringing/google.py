"""Google's contacts, of today's export and of the one before it."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from backend.bringing.row_person import RowPerson
from backend.bringing.table import Row, find_table, open_table, rows_of
from backend.bringing.understood import NotUnderstood, ReadPiece, WayKind

# "e-mail 1 - value": what is numbered, and what of it.
NUMBERED = re.compile(r"(.+?)\s+(\d+)\s*-\s*(.+)", re.DOTALL)
SEVERAL = " ::: "
NAME = ("name prefix", "first name", "middle name", "last name", "name suffix")
OLD_NAME = ("given name", "additional name", "family name")
NOTED = ("organization department", "occupation", "hobby", "location")
ADDRESS = ("street", "extended address", "po box", "city", "region", "postal code", "country")
Take = Callable[[RowPerson, str, str, Row, str], None]


class Numbered(NamedTuple):
    column: str
    group: str
    take: Take


def _way(kind: WayKind) -> Take:
    return lambda into, value, label, _row, _group: into.way(kind, value, label)


def _work(field: str) -> Take:
    return lambda into, value, _label, _row, _group: into.work(field, value)


def _note(instead: str) -> Take:
    return lambda into, value, label, _row, _group: into.note(value, label or instead)


def _department(into: RowPerson, value: str, _label: str, _row: Row, _group: str) -> None:
    into.note(value, "organization department")


def _address(into: RowPerson, _value: str, label: str, row: Row, group: str) -> None:
    if not row.cell(f"{group} - formatted").strip():
        parts = (row.cell(f"{group} - {part}").strip() for part in ADDRESS)
        into.way("address", "\n".join(filter(None, parts)), label)


TAKES: dict[str, Take] = {
    "e-mail value": _way("email"),
    "phone value": _way("phone"),
    "website value": _way("link"),
    "address formatted": _way("address"),
    "address country": _address,
    "organization name": _work("company"),
    "organization title": _work("role"),
    "organization department": _department,
    "event value": _note("event"),
    "relation value": _note("relation"),
    "custom field value": _note("custom field"),
    "im value": _note("im"),
}


def _is_header(columns: list[str]) -> bool:
    is_new = "first name" in columns and ("labels" in columns or "e-mail 1 - value" in columns)
    return is_new or ("given name" in columns and ("group membership" in columns or "e-mail 1 - value" in columns))


def fits(_name: str, start: str) -> bool:
    return find_table(start, _is_header) is not None


def read(text: str) -> Iterator[ReadPiece]:
    table = open_table(text, _is_header)
    numbered = [each for column in table.columns if (each := _taken_from(column))]
    for row in rows_of(table):
        yield _piece(row, numbered)


def _taken_from(column: str) -> Numbered | None:
    found = NUMBERED.fullmatch(column)
    take = TAKES.get(f"{found[1]} {found[3]}") if found else None
    return Numbered(column, f"{found[1]} {found[2]}", take) if found and take else None


def _piece(row: Row, numbered: list[Numbered]) -> ReadPiece:
    cell, into = row.cell, RowPerson()
    into.name(*map(cell, NAME))
    into.name_instead(cell("name"))
    into.name_instead(*map(cell, OLD_NAME))
    into.name_instead(cell("nickname") or cell("file as"))
    into.name_instead(cell("organization name") or cell("organization 1 - name"))
    for column in ("nickname", "maiden name"):
        into.other_name(cell(column))
    into.work("company", cell("organization name"))
    into.work("role", cell("organization title"))
    for column, group, take in numbered:
        label = cell(f"{group} - label") or cell(f"{group} - type")
        for value in cell(column).split(SEVERAL):
            take(into, value, label, row, group)
    into.birthday(cell("birthday"))
    into.note(cell("notes"))
    for column in NOTED:
        into.note(cell(column), column)
    for label in (cell("labels") or cell("group membership")).split(SEVERAL):
        into.tag(label)
    piece = into.done("google", "", row.line, row.raw)
    return NotUnderstood(row.line, piece.name, row.problem, row.raw) if row.problem else piece
