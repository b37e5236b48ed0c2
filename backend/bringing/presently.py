"""Presently's journal: one entry of gratitude a day."""

from collections.abc import Iterator

from backend.bringing.days import iso_day
from backend.bringing.prose import prose_of
from backend.bringing.table import Row, find_table, open_table, rows_of
from backend.bringing.tidy import fit_line
from backend.bringing.understood import EntryFacts, JournalPiece, NotUnderstood, ReadPiece, Understood


def _is_header(columns: list[str]) -> bool:
    return {"entrydate", "entrycontent"} <= set(columns)


def fits(_name: str, start: str) -> bool:
    return find_table(start, _is_header) is not None


def read(text: str) -> Iterator[ReadPiece]:
    seen: dict[str, dict[str, int]] = {}
    for row in rows_of(open_table(text, _is_header), has_prose=True):
        yield _piece(row, seen)


def _piece(row: Row, seen: dict[str, dict[str, int]]) -> ReadPiece:
    if row.problem:
        return NotUnderstood(row.line, fit_line(row.cells[0], 80) or "", row.problem, row.raw)
    words, remarks = prose_of([row.cell("entrycontent")])
    date = row.cell("entrydate")
    day = iso_day(date)
    name = day or fit_line(date, 80) or ""
    if not words or not day:
        return NotUnderstood(row.line, name, "bad_date" if words else "empty_row", row.raw)
    # A day has one entry. Where somebody has put two together by hand, the second is another one, not the same.
    before = seen.setdefault(day, {})
    number = before.setdefault(words, len(before))
    source = f"presently:{day}:{number + 1}" if number else f"presently:{day}"
    return Understood(row.line, name, JournalPiece(source, EntryFacts(day, words)), remarks)
