"""The people of a table whose columns its owner has told apart. The mirror of pwa/src/takeout/by_columns.ts."""

import re
from collections.abc import Iterator
from typing import Literal, get_args

from backend.bringing.csv_records import Lines, cells_of
from backend.bringing.days import DayOrder, iso_day, spelled_day
from backend.bringing.problem import ImportProblem
from backend.bringing.row_person import RowPerson
from backend.bringing.table import DELIMITERS, HEADER_WITHIN, Row, Table, rows_of
from backend.bringing.tidy import tidy
from backend.bringing.understood import NotUnderstood, ReadPiece, WayKind

FORMAT = "table"
Field = Literal[
    "name", "first_name", "last_name", "other_name", "company", "role", "email", "phone", "link", "address",
    "birthday", "how_met", "tags", "notes", "leave_out",
]  # fmt: skip
FIELDS: tuple[str, ...] = get_args(Field)
WAYS: dict[str, WayKind] = {"email": "email", "phone": "phone", "link": "link"}
NO_TABLE = re.compile(r"\s*(\{|\[|<|BEGIN:)", re.IGNORECASE)
MARKS = re.compile(r"[,;|]|:::")
MOST_COLUMNS, LONGEST_NAME = 1_000, 200


def read_columns(text: str, fields: list[str], order: DayOrder | None) -> Iterator[ReadPiece]:
    """`fields` says of each column, from the left, what it becomes; what is missing at the end is left out."""
    names, table = _table_of(text)
    if len(fields) > len(names) or set(fields) - set(FIELDS):
        raise ImportProblem("other_columns")
    told = [*fields, *["leave_out"] * (len(names) - len(fields))]
    origin = _origin_of(names)
    for row in rows_of(table, has_prose=True):
        yield _piece(row, told, order, names, origin)


def _table_of(text: str) -> tuple[list[str], Table]:
    """The names of the columns, and the table below: the first line of which its most frequent mark makes several."""
    lines = Lines(text.removeprefix("\ufeff"))
    while (line := lines.next()) is not None and lines.number <= HEADER_WITHIN and not NO_TABLE.match(line):
        cells, delimiter = max(((cells_of(line, mark)[0], mark) for mark in DELIMITERS), key=lambda each: len(each[0]))
        names = [cell.strip() for cell in cells]
        said = [name for name in names if name]
        if len(names) <= MOST_COLUMNS and len(said) > 1 and all(len(name) <= LONGEST_NAME for name in said):
            return names, Table([name.lower() for name in names], delimiter, lines, {})
    raise ImportProblem("no_header")


def _origin_of(names: list[str]) -> str:
    """Tables with the same columns are of one origin: only among those does the same name mean the same person."""
    total = 0x811C9DC5
    for sign in "\n".join(names).lower():
        total = (total ^ ord(sign)) * 0x01000193 & 0xFFFFFFFF
    return f"table-{total:x}"


def _piece(row: Row, fields: list[str], order: DayOrder | None, names: list[str], origin: str) -> ReadPiece:
    if row.problem:
        return NotUnderstood(row.line, tidy(" ".join(row.cells[:2]), 80)[0] or "", row.problem, row.raw)
    person = RowPerson()

    def cells(field: str) -> list[str]:
        return [cell for cell, told in zip(row.cells, fields, strict=False) if told == field]

    whole = cells("name")
    if any(name.strip() for name in whole):
        person.name(*whole)
    else:
        person.name(*cells("first_name"), *cells("last_name"))
    for cell, field, column in zip(row.cells, fields, names, strict=False):
        _take(person, field, cell, order, column if fields.count("notes") > 1 else "")
    person.way("address", "\n".join(filter(None, (part.strip() for part in cells("address")))))
    return person.done(origin, "", row.line, row.raw)


def _take(person: RowPerson, field: str, cell: str, order: DayOrder | None, column: str) -> None:
    if field in ("company", "role"):
        person.work(field, cell)
    elif field in WAYS:
        person.way(WAYS[field], cell)
    elif field == "other_name":
        person.other_name(cell)
    elif field == "how_met":
        person.how_met(cell)
    elif field == "notes":
        person.note(cell, column)
    elif field == "tags":
        for tag in MARKS.split(cell):
            person.tag(tag)
    elif field == "birthday" and cell.strip():
        person.birthday(iso_day(cell) or spelled_day(cell) or cell, order or "day_first")
