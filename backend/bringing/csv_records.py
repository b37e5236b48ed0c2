"""The records of a CSV text, one at a time, each with the line it starts on.

A quote that never closes, or closes only in another row, costs its own line and nothing after it.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

MOST_LINES = 40
LONGEST = 200_000


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


def csv_records(lines: Lines, delimiter: str, width: int) -> Iterator[CsvRecord]:
    while (line := lines.next()) is not None:
        number = lines.number
        cells, problem = cells_of(line, delimiter)
        raw = line
        if problem == "unclosed_quote" and line.count('"') % 2:
            after_first = (lines.at, lines.number)
            whole = _join_until_closed(line, lines, delimiter, width)
            joined = cells_of(whole, delimiter) if whole is not None else (cells, problem)
            if whole is None or joined[1]:
                lines.back_to(after_first)
            else:
                (cells, problem), raw = joined, whole
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


def _join_until_closed(first: str, lines: Lines, delimiter: str, width: int) -> str | None:
    joined = [first]
    while len(joined) < MOST_LINES:
        line = lines.next()
        # A line with the cells of a whole row is a row: the quote above it was a slip.
        if line is None or min(line.count(delimiter) + 1, width) == width:
            return None
        joined.append(line)
        if line.count('"') % 2 == 0:
            continue
        return "\n".join(joined)
    return None
