"""What somebody wrote about the owner, or the owner about somebody: both files have the same columns."""

import re
from collections.abc import Iterator

from backend.bringing.linkedin_cells import written_day
from backend.bringing.table import Row, find_table, open_table, rows_of
from backend.bringing.tidy import first, fit_line
from backend.bringing.understood import FavorFacts, FavorPiece, NotUnderstood, ReadPiece, Ref, Understood

# A favor says in a line or two what it was; the whole text stays on LinkedIn.
LONGEST = 300


def _is_header(columns: list[str]) -> bool:
    return {"first name", "last name", "text", "creation date"} <= set(columns)


def fits(_name: str, start: str) -> bool:
    return find_table(start, _is_header) is not None


def fits_given(name: str, start: str) -> bool:
    return "given" in name.lower() and fits(name, start)


def read(text: str) -> Iterator[ReadPiece]:
    return _read(text, "received")


def read_given(text: str) -> Iterator[ReadPiece]:
    return _read(text, "given")


def _read(text: str, direction: str) -> Iterator[ReadPiece]:
    for row in rows_of(open_table(text, _is_header), has_prose=True):
        yield _piece(row, direction)


def _piece(row: Row, direction: str) -> ReadPiece:
    cell = row.cell
    name = fit_line(f"{cell('first name')} {cell('last name')}", 200) or ""
    words = fit_line(cell("text"), 20_000)
    if row.problem or not name or not words:
        problem = row.problem or ("not_understood" if name else "no_name")
        return NotUnderstood(row.line, name, problem, row.raw)
    date = cell("creation date").strip()
    day, what = written_day(date), _shortened(words)
    remarks = [remark for remark, is_so in (("bad_date", date and not day), ("too_long", what != words)) if is_so]
    source = f"linkedin:recommendation {direction} {day or ''} {name.lower()}"
    facts = FavorFacts(direction, "recognition", what, day)
    return Understood(row.line, name, FavorPiece(source, Ref(None, None, name), facts), remarks)


def _shortened(words: str) -> str:
    line = re.sub(r"\s+", " ", words)
    if first(line, LONGEST) == line:
        return line
    start = first(line, LONGEST - 1)
    end = start.rfind(" ")
    return f"{start[:end] if end > 0 else start}…"
