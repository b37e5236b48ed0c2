"""A LinkedIn Connections.csv, each row either readable or with what is wrong with it."""

from collections.abc import Iterator

from backend.bringing.linkedin_cells import connected_day, linkedin_source
from backend.bringing.safe_url import safe_url
from backend.bringing.table import Row, find_table, open_table, rows_of
from backend.bringing.tidy import tidy
from backend.bringing.understood import FoundPerson, NotUnderstood, PersonPiece, ReadPiece, Understood

LINKEDIN_ONLY = ("connected on", "position")


def _is_header(columns: list[str]) -> bool:
    return "first name" in columns and any(name in columns for name in LINKEDIN_ONLY)


def fits(_name: str, start: str) -> bool:
    return find_table(start, _is_header) is not None


def read(text: str) -> Iterator[ReadPiece]:
    for row in rows_of(open_table(text, _is_header)):
        yield _piece(row)


def _piece(row: Row) -> ReadPiece:
    if row.problem:
        return NotUnderstood(row.line, tidy(" ".join(row.cells[:2]), 80)[0] or "", row.problem, row.raw)
    cell, remarks = row.cell, dict[str, None]()

    def take(text: str, most: int) -> str | None:
        taken, cut = tidy(text, most)
        if cut:
            remarks.setdefault("too_long")
        return taken

    name = take(f"{cell('first name')} {cell('last name')}", 200)
    company, role = take(cell("company"), 200), take(cell("position"), 200)
    email, url = take(cell("email address"), 320), tidy(cell("url"), 2000)[0]
    if not name:
        empty = not (email or url or company or role)
        return NotUnderstood(row.line, "", "empty_row" if empty else "no_name", row.raw)
    link, date = safe_url(url) if url else None, tidy(cell("connected on"), 40)[0]
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
