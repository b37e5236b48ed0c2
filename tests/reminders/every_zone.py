"""Every day of two years in a zone, at seven wall times: has each its one instant?"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import available_timezones

from backend.accounts.preferences import Preferences
from backend.reminders.due import due_at, hours, today

WALLS = ("00:00", "00:30", "01:59", "02:30", "03:00", "09:00", "23:59")
START, DAYS = date(2026, 1, 3), 730
LONG_BEFORE = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass
class Found:
    days: int = 0
    skipped: int = 0
    doubled: int = 0
    moved: int = 0


def zones() -> list[str]:
    return sorted(available_timezones())


def count_days(zone: str) -> Found:
    """How many days were asked for; which had no instant of their own, or another one when asked again just before."""
    found = Found()
    for wall in WALLS:
        when = hours(Preferences(zone=zone, remind_at=wall))
        before = LONG_BEFORE
        for number in range(DAYS):
            day = START + timedelta(days=number)
            instant = due_at(day, when, LONG_BEFORE)
            found.days += 1
            found.skipped += today(when, instant) != day
            found.doubled += instant <= before
            found.moved += due_at(day, when, instant - timedelta(seconds=1)) != instant
            before = instant
    return found
