"""Rows of a CSV text under the header that says what its columns are."""

from collections.abc import Iterator
from typing import NamedTuple

from backend.bringing.csv_records import CsvRecord, Lines, cells_of, csv_records

DELIMITERS = (",", ";", "\t")


class Header(NamedTuple):
    delimiter: str
    columns: list[str]


class Row(NamedTuple):
    """`cells` by the lower-case name of their column; empty when there is a problem."""

    line: int
    cells: dict[str, str]
    problem: str | None
    raw: str
    first: str = ""


def header_of(line: str, *needed: str) -> Header | None:
    """None when a column that is needed is not there."""
    for delimiter in DELIMITERS:
        columns = [cell.strip().lower() for cell in cells_of(line, delimiter)[0]]
        if len(columns) >= len(needed) and set(needed) <= set(columns):
            return Header(delimiter, columns)
    return None


def rows(lines: Lines, header: Header) -> Iterator[Row]:
    width = len(header.columns)
    for record in csv_records(lines, header.delimiter, width):
        cells = without_empty_tail(record.cells, width)
        if len(cells) == 1 and not cells[0].strip() and not record.problem:
            continue
        yield row_of(record, cells, header)


def row_of(record: CsvRecord, cells: list[str], header: Header) -> Row:
    problem = record.problem
    if not problem and len(cells) != len(header.columns):
        problem = "too_few_cells" if len(cells) < len(header.columns) else "too_many_cells"
    named: dict[str, str] = {}
    for column, cell in () if problem else zip(header.columns, cells, strict=True):
        # Of two columns with one name the first is meant.
        named.setdefault(column, cell)
    return Row(record.line, named, problem, record.raw, cells[0] if cells else "")


def without_empty_tail(cells: list[str], width: int) -> list[str]:
    return cells if any(cell.strip() for cell in cells[width:]) else cells[:width]
