"""Which day a check-in's push comes, so that no week holds more of them than the owner has time for. Pure."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from math import ceil

from backend.reminders.due import Hours, due_at, today

WEEK = timedelta(days=7)


def places(
    waiting: Iterable[tuple[str, date]], when: Hours, taken: Iterable[datetime], now: datetime, until: date
) -> dict[str, datetime]:
    """An instant for each that finds a place before `until`. `waiting` must come oldest first: so are they served.

    None comes before its own day. Asked again later, with what went out as `taken`, the others keep their places.
    """
    if not when.budget:
        return {}
    a_day = ceil(when.budget / len(when.working))
    days = Counter(today(when, instant) for instant in taken)
    weeks = Counter(week_of(day) for day in days.elements())
    found: dict[str, datetime] = {}
    at = now
    for name, due in waiting:
        at = max(at, due_at(due, when, now))
        while days[day := today(when, at)] >= a_day or weeks[week_of(day)] >= when.budget:
            at = due_at(day, when, at)
        if day >= until:
            break
        found[name] = at
        days[day] += 1
        weeks[week_of(day)] += 1
    return found


def week_of(day: date) -> date:
    """Its Monday."""
    return day - timedelta(days=day.weekday())
