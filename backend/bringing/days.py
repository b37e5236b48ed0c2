"""Days as files write them, as YYYY-MM-DD; None when there is no such day."""

import re
from datetime import date

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
SAID = re.compile(r"(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4})", re.IGNORECASE | re.ASCII)
ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
LEADING = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?!\d)", re.ASCII)
BIRTHDAYS = tuple(
    re.compile(shape, re.ASCII) for shape in (r"(\d{4})-(\d\d)-(\d\d)", r"(\d{4})(\d\d)(\d\d)", r"(--)(\d\d)-?(\d\d)")
)
A_LEAP_YEAR = 2000


def connected_day(text: str) -> str | None:
    """ "15 Jun 2026", or an ISO day."""
    if said := SAID.fullmatch(text):
        month = said[2].lower()
        return real_day(int(said[3]), MONTHS.index(month) + 1, int(said[1])) if month in MONTHS else None
    iso = ISO.fullmatch(text)
    return iso and real_day(int(iso[1]), int(iso[2]), int(iso[3]))


def leading_day(text: str, since: int = 1900) -> str | None:
    """The day at the beginning of an instant, as it is written: 2024-04-12T10:00:00Z, 20240412T100000."""
    found = LEADING.match(text)
    return real_day(int(found[1]), int(found[2]), int(found[3]), since) if found else None


def real_day(year: int, month: int, day: int, since: int = 1990) -> str | None:
    try:
        return date(year, month, day).isoformat() if year >= since else None
    except ValueError:
        return None


def birthday_of(text: str, omitted_year: str | None = None) -> str | None:
    """YYYY-MM-DD, or --MM-DD where the year is not told."""
    found = next((match for shape in BIRTHDAYS if (match := shape.match(text.strip()))), None)
    if found is None:
        return None
    year, month, day = found.groups()
    if real_day(A_LEAP_YEAR, int(month), int(day)) is None:
        return None
    return f"--{month}-{day}" if year in ("--", omitted_year) else f"{year}-{month}-{day}"
