"""Meerkat's CSV: one file of several tables, each under a line like `=== CONTACTS ===`."""

import re
from collections.abc import Iterator

from backend.bringing.collect import Collect
from backend.bringing.csv_records import Lines
from backend.bringing.days import birthday_of, leading_day
from backend.bringing.problem import ImportProblem
from backend.bringing.table import Row, Table, rows_of, table_under
from backend.bringing.tidy import fit_line, fit_lines
from backend.bringing.understood import MomentFacts, MomentPiece, NotUnderstood, PersonPiece, ReadPiece, Ref, Understood

SECTION = re.compile(r'"?=== ([A-Z ]+) ==="?,*')
SPLIT = re.compile(r"\s*[,;|]\s*")
PLACED = {
    "id", "firstname", "lastname", "nickname", "gender", "email", "phone", "birthday", "address", "how we met",
    "circles", "created at", "updated at",
}  # fmt: skip


def fits(_name: str, start: str) -> bool:
    line = Lines(start.removeprefix("\ufeff")).next() or ""
    return SECTION.fullmatch(line.strip()) is not None


def read(text: str) -> Iterator[ReadPiece]:
    ids: dict[str, list[str]] = {}
    known = False
    for section, row in _tables(text):
        known = True
        if section == "CONTACTS":
            yield _contact(row, ids)
        elif section == "ACTIVITIES":
            yield _activity(row, ids)
        elif section == "NOTES":
            yield _note(row)
    if not known:
        raise ImportProblem("no_header")


def _tables(text: str) -> Iterator[tuple[str, Row]]:
    lines = Lines(text.removeprefix("\ufeff"))
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
    for row in rows_of(table, has_prose=True):
        if SECTION.fullmatch(row.raw.strip()):
            lines.back_to((lines.at - len(row.raw) - 1, lines.number - 1))
            return
        yield row


def _contact(row: Row, ids: dict[str, list[str]]) -> ReadPiece:
    cell, into = row.cell, Collect()
    if row.problem:
        return NotUnderstood(row.line, fit_line(row.cells[0], 80) or "", row.problem, row.raw)
    into.name(f"{cell('firstname')} {cell('lastname')}")
    into.other_name(cell("nickname"))
    for kind in ("email", "phone", "address"):
        into.way(kind, cell(kind))
    if born := cell("birthday").strip():
        into.found.birthday = birthday_of(born)
        if into.found.birthday is None:
            into.remark("bad_date")
    for circle in SPLIT.split(cell("circles")):
        into.tag(circle)
    for column in row.places:
        if column and column not in PLACED and cell(column).strip():
            into.note(f"{column.capitalize()}: {cell(column)}")
    found = into.done()
    if not found.name:
        return NotUnderstood(row.line, "", "no_name", row.raw)
    found.how_met = fit_line(cell("how we met"), 500)
    number = row.cell("id").strip()
    ids.setdefault(found.name.lower(), []).append(number)
    return Understood(row.line, found.name, PersonPiece(f"meerkat:{number[:80]}", found), list(into.remarks))


def _activity(row: Row, ids: dict[str, list[str]]) -> ReadPiece:
    names = [name for name in SPLIT.split(row.cell("contact names")) if name.strip()][:200]
    about = [_named(name.strip(), ids) for name in names]
    texts = [row.cell(column) for column in ("title", "description", "location")]
    return _moment(row, "activity", "met", about, texts)


def _note(row: Row) -> ReadPiece:
    who = fit_line(row.cell("contact name"), 200)
    about = [Ref(f"meerkat:{row.cell('contact id').strip()[:80]}", None, who)]
    return _moment(row, "note", "note", about, [row.cell("content")])


def _named(name: str, ids: dict[str, list[str]]) -> Ref:
    """Of the people of this file one bears the name, or it is only a name."""
    numbers = ids.get(name.lower(), [])
    return Ref(f"meerkat:{numbers[0][:80]}" if len(numbers) == 1 else None, None, fit_line(name, 200))


def _moment(row: Row, what: str, kind: str, about: list[Ref], texts: list[str]) -> ReadPiece:
    text = fit_lines("\n".join(filter(None, texts)), 20_000)
    name = fit_line(text or row.cells[0], 80) or ""
    if row.problem:
        return NotUnderstood(row.line, name, row.problem, row.raw)
    day = leading_day(row.cell("date").strip())
    if day is None:
        return NotUnderstood(row.line, name, "bad_date", row.raw)
    source = f"meerkat:{what}:{row.cell('id').strip()[:80]}"
    return Understood(row.line, name, MomentPiece(source, about, MomentFacts(kind, day, text)), [])
