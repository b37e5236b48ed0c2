"""Days as files write them, as YYYY-MM-DD; None when there is no such day."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Literal

# Which number of 3/4/2026 is the day.
DayOrder = Literal["day_first", "month_first"]
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?!\d)", re.ASCII)
COMPACT = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)", re.ASCII)
SPELLED = re.compile(r"(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4})", re.IGNORECASE | re.ASCII)
NUMBERED = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d\d)(?!\d)", re.ASCII)
BIRTHDAYS = tuple(
    re.compile(shape, re.ASCII) for shape in (r"(\d{4})-(\d\d)-(\d\d)", r"(\d{4})(\d\d)(\d\d)", r"(--)(\d\d)-?(\d\d)")
)
A_LEAP_YEAR = 2000


def iso_day(text: str) -> str | None:
    """ "2026-06-15", also with a time behind it."""
    found = ISO.match(text.strip())
    return found and real_day(found[1], found[2], found[3])


def compact_day(text: str) -> str | None:
    """ "20260615" and "2026-06-15", also with a time behind it."""
    found = COMPACT.match(text.strip())
    return found and real_day(found[1], found[2], found[3])


def spelled_day(text: str) -> str | None:
    """ "15 Jun 2026" """
    found = SPELLED.fullmatch(text.strip())
    if found is None or found[2].lower() not in MONTHS:
        return None
    return real_day(found[3], MONTHS.index(found[2].lower()) + 1, found[1])


def numbered_day(text: str, order: DayOrder) -> str | None:
    """ "6/15/2026", "15.06.26", also with a time behind it."""
    found = NUMBERED.match(text.strip())
    if found is None:
        return None
    one, two, year = found.groups()
    month, day = (one, two) if order == "month_first" else (two, one)
    return real_day(f"20{year}" if len(year) == 2 else year, month, day)


def day_order_of(texts: Iterable[str]) -> DayOrder | None:
    """Which order all these days fit, when only one does: 3/4/2026 alone could be either."""
    leaning = 0
    for text in texts:
        day_first, month_first = numbered_day(text, "day_first"), numbered_day(text, "month_first")
        leaning += bool(day_first and not month_first) - bool(month_first and not day_first)
    return "day_first" if leaning > 0 else "month_first" if leaning < 0 else None


def real_day(year: str | int, month: str | int, day: str | int) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat() if int(year) >= 1000 else None
    except ValueError:
        return None


def birthday_of(text: str, omitted_year: str | None = None) -> str | None:
    """YYYY-MM-DD, or --MM-DD where the year is not told."""
    found = next((match for shape in BIRTHDAYS if (match := shape.match(text.strip()))), None)
    if found is None:
        return None
    year, month, day = found.groups()
    if real_day(A_LEAP_YEAR, month, day) is None:
        return None
    return f"--{month}-{day}" if year in ("--", omitted_year) else f"{year}-{month}-{day}"
