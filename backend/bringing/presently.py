"""Presently's CSV: one entry of gratitude a day."""

from collections.abc import Iterator

from backend.bringing.days import leading_day
from backend.bringing.problem import ImportProblem
from backend.bringing.table import Row, open_table, rows_of
from backend.bringing.tidy import first, fit_line, fit_lines
from backend.bringing.understood import EntryFacts, JournalPiece, NotUnderstood, ReadPiece, Understood

MOST = 20_000


def _is_header(columns: list[str]) -> bool:
    return {"entrydate", "entrycontent"} <= set(columns)


def fits(_name: str, start: str) -> bool:
    return open_table(start, _is_header) is not None


def read(text: str) -> Iterator[ReadPiece]:
    table = open_table(text, _is_header)
    if table is None:
        raise ImportProblem("no_header")
    for row in rows_of(table, has_prose=True):
        yield _piece(row)


def _piece(row: Row) -> ReadPiece:
    if row.problem:
        return NotUnderstood(row.line, fit_line(row.cells[0], 80) or "", row.problem, row.raw)
    said, words = row.cell("entrydate").strip(), fit_lines(row.cell("entrycontent"), MOST)
    if words is None:
        return NotUnderstood(row.line, said[:80], "empty_row", row.raw)
    day = leading_day(said)
    if day is None:
        return NotUnderstood(row.line, said[:80], "bad_date", row.raw)
    remarks = [] if first(row.cell("entrycontent"), MOST) == row.cell("entrycontent") else ["too_long"]
    return Understood(row.line, day, JournalPiece(f"presently:{day}", EntryFacts(day, words)), remarks)
