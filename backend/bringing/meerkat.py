"""Meerkat's file: several tables, each under a line like `=== CONTACTS ===`."""

import re
from collections.abc import Iterator

from backend.bringing.csv_records import Lines
from backend.bringing.meerkat_rows import read_activity, read_contact, read_note
from backend.bringing.problem import ImportProblem
from backend.bringing.table import Row, Table, rows_of, table_under
from backend.bringing.understood import ReadPiece

SECTION = re.compile(r'"?=== ([A-Z ]+) ==="?,*')


def fits(_name: str, start: str) -> bool:
    return SECTION.fullmatch((Lines(start).next() or "").strip()) is not None


def read(text: str) -> Iterator[ReadPiece]:
    contacts: dict[str, list[str]] = {}
    known = False
    for section, row in _sections(text.removeprefix("\ufeff")):
        known = True
        if section == "CONTACTS":
            yield read_contact(row, contacts)
        elif section == "ACTIVITIES":
            yield read_activity(row, contacts)
        elif section == "NOTES":
            yield read_note(row)
    if not known:
        raise ImportProblem("no_header")


def _sections(text: str) -> Iterator[tuple[str, Row]]:
    lines = Lines(text)
    section, table = "", None
    while (line := lines.next()) is not None:
        if found := SECTION.fullmatch(line.strip()):
            section, table = found[1], None
        elif line.strip() and table is None:
            table = table_under(line, lines, lambda columns: "id" in columns)
            if table:
                yield from ((section, row) for row in _until_next(table))


def _until_next(table: Table) -> Iterator[Row]:
    lines = table.lines
    before = (lines.at, lines.number)
    for row in rows_of(table, has_prose=True):
        if SECTION.fullmatch(row.raw.strip()):
            lines.back_to(before)
            return
        yield row
        before = (lines.at, lines.number)
