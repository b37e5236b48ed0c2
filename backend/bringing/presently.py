"""Presently's CSV: one entry of gratitude a day."""

from collections.abc import Iterator

from backend.bringing.csv_records import Lines
from backend.bringing.days import real_day
from backend.bringing.problem import ImportProblem
from backend.bringing.table_rows import Header, Row, header_of, rows
from backend.bringing.tidy import fit_lines
from backend.bringing.understood import EntryFacts, JournalPiece, NotUnderstood, ReadPiece, Understood


def fits(_name: str, start: str) -> bool:
    return _header(start) is not None


def read(text: str) -> Iterator[ReadPiece]:
    lines = Lines(text)
    header = _header(lines.next() or "")
    if header is None:
        raise ImportProblem("no_header")
    for row in rows(lines, header):
        yield _piece(row)


def _header(text: str) -> Header | None:
    return header_of(Lines(text.removeprefix("\ufeff")).next() or "", "entrydate", "entrycontent")


def _piece(row: Row) -> ReadPiece:
    if row.problem:
        return NotUnderstood(row.line, row.first.strip()[:80], row.problem, row.raw)
    said, words = row.cells["entrydate"].strip(), fit_lines(row.cells["entrycontent"], 20_000)
    if words is None:
        return NotUnderstood(row.line, said[:80], "empty_row", row.raw)
    parts = said[:10].split("-")
    whole = len(parts) == 3 and all(part.isascii() and part.isdigit() for part in parts)
    day = real_day(*map(int, parts), since=1900) if whole else None
    if day is None:
        return NotUnderstood(row.line, said[:80], "bad_date", row.raw)
    remarks = [] if len(words) >= len(row.cells["entrycontent"].strip()) else _cut(row)
    return Understood(row.line, day, JournalPiece(f"presently:{day}", EntryFacts(day, words)), remarks)


def _cut(row: Row) -> list[str]:
    return ["too_long"] if len(row.cells["entrycontent"]) > 20_000 else []
