"""The records of a CSV text, one at a time, each with the line it starts on.

A quote that never closes, or closes only in another row, costs its own line and nothing after it.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

MOST_LINES = 200
LONGEST = 200_000
RAW_OF_TOO_LONG = 1_000


class CsvRecord(NamedTuple):
    line: int
    cells: list[str]
    problem: str | None
    raw: str


class Lines:
    """Walks the lines of a text without cutting it into millions of pieces first. Ends in LF, CRLF or CR."""

    def __init__(self, text: str) -> None:
        self.text, self.at, self.number = text, 0, 0
        self._ending = "\n" if "\n" in text else "\r"

    def next(self) -> str | None:
        if self.at >= len(self.text):
            return None
        found = self.text.find(self._ending, self.at)
        end = len(self.text) if found == -1 else found
        line = self.text[self.at : end]
        self.at = end + 1
        self.number += 1
        return line.removesuffix("\r")

    def back_to(self, mark: tuple[int, int]) -> None:
        self.at, self.number = mark


def csv_records(lines: Lines, delimiter: str, is_whole: Callable[[str], bool]) -> Iterator[CsvRecord]:
    """`is_whole` says of a line that it must be a row: an open quote above it was a slip."""
    while (line := lines.next()) is not None:
        number, raw = lines.number, line
        cells, problem = cells_of(line, delimiter)
        if problem == "unclosed_quote":
            after_first = (lines.at, lines.number)
            whole = _join_until_closed(line, lines, is_whole) if line.count('"') % 2 else None
            joined, slipped = cells_of(whole, delimiter) if whole is not None else (cells, problem)
            if whole is None or slipped:
                lines.back_to(after_first)
            else:
                cells, problem, raw = joined, None, whole
        elif problem:
            raw = line[:RAW_OF_TOO_LONG]
        yield CsvRecord(number, cells, problem, raw)


def cells_of(text: str, delimiter: str) -> tuple[list[str], str | None]:
    if len(text) > LONGEST:
        return text[:LONGEST].split(delimiter, 2)[:2], "row_too_long"
    if '"' not in text:
        return text.removeprefix("\ufeff").split(delimiter), None
    text = text.removeprefix("\ufeff")
    cells: list[str] = []
    at, cell = 0, _cell(delimiter)
    while found := cell.match(text, at):
        quoted, plain = found.groups()
        if plain is not None and plain.startswith('"'):
            return [*cells, text[at + 1 :]], "unclosed_quote"
        cells.append(plain if quoted is None else quoted.replace('""', '"'))
        at = found.end() + 1
        if at > len(text):
            break
    return cells, None


@cache
def _cell(delimiter: str) -> re.Pattern[str]:
    end = re.escape(delimiter)
    return re.compile(rf'"((?:[^"]|"")*+)" *(?={end}|\Z)|([^{end}]*)')


def _join_until_closed(first: str, lines: Lines, is_whole: Callable[[str], bool]) -> str | None:
    joined = [first]
    while len(joined) < MOST_LINES:
        line = lines.next()
        if line is None or is_whole(line):
            return None
        joined.append(line)
        if line.count('"') % 2:
            return "\n".join(joined)
    return None
