"""When a milestone comes round. Mirrored in the app; decided by tests/contract."""

from calendar import monthrange
from datetime import date, timedelta


def next_milestone(
    month: int | None, day: int | None, year: int | None, repeats: str | None, noted_for: str | None, today: str
) -> str | None:
    """The next day it falls on, from today; the one that was noted already is passed over.

    The 29th of February is kept on the 28th in other years: a word a day early is kinder than one too late.
    """
    if not month or not day or day > monthrange(2000, month)[1]:
        return None
    first = date.fromisoformat(today)
    if noted_for:
        first = max(first, date.fromisoformat(noted_for) + timedelta(days=1))
    if repeats == "once":
        only = _in_year(year, month, day) if year else None
        return only.isoformat() if only and only >= first else None
    this = max(first.year, year or 0)
    coming = _in_year(this, month, day)
    return (coming if coming >= first else _in_year(this + 1, month, day)).isoformat()


def _in_year(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, monthrange(year, month)[1]))
