"""From a day to an instant: the owner's zone, preferred hour, quiet hours and pause. Pure."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

NINE = time(9)
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Hours:
    """When an owner may be reminded."""

    zone: ZoneInfo
    preferred: time = NINE
    quiet: tuple[time, time] | None = None
    paused_until: date | None = None


def hours(
    zone: str | None,
    remind_at: str | None,
    quiet_from: str | None,
    quiet_until: str | None,
    paused_until: str | None,
) -> Hours:
    quiet = (time.fromisoformat(quiet_from), time.fromisoformat(quiet_until)) if quiet_from and quiet_until else None
    return Hours(
        _zone(zone),
        time.fromisoformat(remind_at) if remind_at else NINE,
        quiet if quiet and quiet[0] != quiet[1] else None,
        date.fromisoformat(paused_until) if paused_until else None,
    )


def due_at(day: date, when: Hours, now: datetime) -> datetime:
    """The preferred hour of the day, or the next one after `now` when that day has begun or passed."""
    today = now.astimezone(when.zone).date()
    local_day = max(day, when.paused_until or day, today)
    while (instant := _instant(local_day, when.preferred, when)) <= now:
        local_day += ONE_DAY
    return instant


def held_until(when: Hours, now: datetime) -> datetime | None:
    """When the silence that reigns now is over; `None` when it is a good moment."""
    local = now.astimezone(when.zone)
    if when.paused_until and local.date() < when.paused_until:
        return due_at(when.paused_until, when, now)
    if _is_quiet(local.time(), when):
        return _instant(local.date(), local.time(), when)
    return None


def today(when: Hours, now: datetime) -> date:
    return now.astimezone(when.zone).date()


def _instant(local_day: date, wall: time, when: Hours) -> datetime:
    if when.quiet and _is_quiet(wall, when):
        begins, ends = when.quiet
        local_day += ONE_DAY if begins > ends and wall >= begins else timedelta()
        wall = ends
    # fold=0: an hour that comes twice is taken the first time; an hour that is skipped lands after the gap.
    return datetime.combine(local_day, wall, when.zone).astimezone(UTC)


def _is_quiet(wall: time, when: Hours) -> bool:
    if not when.quiet:
        return False
    begins, ends = when.quiet
    return begins <= wall < ends if begins < ends else wall >= begins or wall < ends


def _zone(name: str | None) -> ZoneInfo:
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")
