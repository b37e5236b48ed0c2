"""A LinkedIn Connections.csv, each row either readable or with what is wrong with it."""

import re
from collections.abc import Iterator

from backend.bringing.csv_records import Lines, cells_of, csv_records
from backend.bringing.days import connected_day
from backend.bringing.problem import ImportProblem
from backend.bringing.safe_url import Url, safe_url
from backend.bringing.table_rows import DELIMITERS, Header, Row, row_of, without_empty_tail
from backend.bringing.tidy import tidy
from backend.bringing.understood import FoundPerson, NotUnderstood, PersonPiece, ReadPiece, Understood

HEADER_WITHIN = 20
LINKEDIN_ONLY = ("connected on", "position")
NOTES = re.compile(r"notes:?", re.IGNORECASE)


def fits(_name: str, start: str) -> bool:
    return _find_header(Lines(start)) is not None


def read(text: str) -> Iterator[ReadPiece]:
    lines = Lines(text)
    header = _find_header(lines)
    if header is None:
        raise ImportProblem("no_header")
    in_notes, width = False, len(header.columns)
    for record in csv_records(lines, header.delimiter, width):
        cells = without_empty_tail(record.cells, width)
        blank_line = len(cells) == 1 and not cells[0].strip()
        # Some exports put the notes after the header: they end at an empty line or at the first whole row.
        if len(cells) == width or blank_line:
            in_notes = False
        elif NOTES.fullmatch("".join(record.cells).strip()):
            in_notes = True
        if not in_notes and not blank_line and not _repeats(cells, header):
            yield _piece(row_of(record, cells, header), cells)


def _find_header(lines: Lines) -> Header | None:
    while lines.number < HEADER_WITHIN and (line := lines.next()) is not None:
        for delimiter in DELIMITERS:
            columns = [cell.strip().lower() for cell in cells_of(line, delimiter)[0]]
            if "first name" in columns and len(columns) > 1:
                return Header(delimiter, columns) if set(LINKEDIN_ONLY) & set(columns) else None
    return None


def _repeats(cells: list[str], header: Header) -> bool:
    return cells[0].strip().lower() == header.columns[0] and [cell.strip().lower() for cell in cells] == header.columns


def _piece(row: Row, cells: list[str]) -> ReadPiece:
    if row.problem:
        name = tidy(" ".join(cells[:2]), 80)[0] or ""
        return NotUnderstood(row.line, name, row.problem, row.raw)
    get, remarks = row.cells.get, dict[str, None]()

    def take(text: str, most: int) -> str | None:
        taken, cut = tidy(text, most)
        if cut:
            remarks.setdefault("too_long")
        return taken

    name = take(f"{get('first name', '')} {get('last name', '')}", 200)
    company, role = take(get("company", ""), 200), take(get("position", ""), 200)
    email, url = take(get("email address", ""), 320), tidy(get("url", ""), 2000)[0]
    if not name:
        empty = not (email or url or company or role)
        return NotUnderstood(row.line, "", "empty_row" if empty else "no_name", row.raw)
    link, date = safe_url(url) if url else None, tidy(get("connected on", ""), 40)[0]
    day = connected_day(date) if date else None
    wrong = {
        "unsafe_link": url and not link,
        "bad_date": date and not day,
        "bad_email": email and "@" not in email,
    }
    remarks |= dict.fromkeys(remark for remark, found in wrong.items() if found)
    source = linkedin_source(link) if link else None
    person = FoundPerson(
        name=name, company=company, role=role, email=email if email and "@" in email else None,
        link=link.href if link else None, how_met=f"LinkedIn, {day}" if day else "LinkedIn",
    )  # fmt: skip
    return Understood(row.line, name, PersonPiece(source, person), list(remarks))


def linkedin_source(link: Url) -> str | None:
    """Who a LinkedIn address names, however it was written; None when it is not LinkedIn's."""
    path = link.pathname.rstrip("/").lower()
    theirs = link.hostname == "linkedin.com" or link.hostname.endswith(".linkedin.com")
    return f"linkedin:https://www.linkedin.com{path}" if theirs and path else None
