"""Rows of a CSV text under the header that says what its columns are."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from backend.bringing.csv_records import CsvRecord, Lines, cells_of, csv_records
from backend.bringing.problem import ImportProblem

HEADER_WITHIN = 20
DELIMITERS = (",", ";", "\t")
# So many commas hardly ever stand in one line of prose.
WIDE = 7
NOTES = re.compile(r"notes:?", re.IGNORECASE)


class Table(NamedTuple):
    columns: list[str]
    delimiter: str
    lines: Lines
    places: dict[str, int]


class Row(NamedTuple):
    line: int
    raw: str
    problem: str | None
    cells: list[str]
    places: dict[str, int]

    def cell(self, column: str) -> str:
        at = self.places.get(column, -1)
        return self.cells[at] if 0 <= at < len(self.cells) else ""


def open_table(text: str, is_header: Callable[[list[str]], bool]) -> Table:
    table = find_table(text, is_header)
    if table is None:
        raise ImportProblem("no_header")
    return table


def find_table(text: str, is_header: Callable[[list[str]], bool]) -> Table | None:
    """The table below the first line that is a header; None when none of the first lines is."""
    lines = Lines(text.removeprefix("\ufeff"))
    while lines.number < HEADER_WITHIN and (line := lines.next()) is not None:
        if table := table_under(line, lines, is_header):
            return table
    return None


def table_under(line: str, lines: Lines, is_header: Callable[[list[str]], bool]) -> Table | None:
    for delimiter in DELIMITERS:
        columns = [cell.strip().lower() for cell in cells_of(line, delimiter)[0]]
        if is_header(columns):
            places: dict[str, int] = {}
            for at, column in enumerate(columns):
                # Of two columns with one name the first is meant.
                places.setdefault(column, at)
            return Table(columns, delimiter, lines, places)
    return None


def rows_of(table: Table, has_prose: bool = False) -> Iterator[Row]:
    """Row by row. `has_prose`: cells may hold paragraphs, so that many commas in a line make it no row."""
    columns, delimiter, lines, places = table
    width = len(columns)

    def is_whole(line: str) -> bool:
        return not has_prose and width >= WIDE and line.count(delimiter) >= width - 1

    in_notes = False
    for record in csv_records(lines, delimiter, is_whole):
        cells = record.cells if len(record.cells) == width else _without_empty_tail(record.cells, width)
        blank = not any(map(str.strip, cells))
        # Some exports put the notes after the header: they end at an empty line or at the first whole row.
        if len(cells) == width or (blank and len(cells) == 1):
            in_notes = False
        elif NOTES.fullmatch("".join(record.cells).strip()):
            in_notes = True
        if in_notes or (blank and len(cells) == 1) or _repeats(cells, columns):
            continue
        yield Row(record.line, record.raw, _problem(record, cells, blank, width), cells, places)


def _problem(record: CsvRecord, cells: list[str], blank: bool, width: int) -> str | None:
    if record.problem:
        return record.problem
    if blank:
        return "empty_row"
    if len(cells) == width:
        return None
    return "too_few_cells" if len(cells) < width else "too_many_cells"


def _without_empty_tail(cells: list[str], width: int) -> list[str]:
    return cells if any(map(str.strip, cells[width:])) else cells[:width]


def _repeats(cells: list[str], columns: list[str]) -> bool:
    return cells[0].strip().lower() == columns[0] and [cell.strip().lower() for cell in cells] == columns
