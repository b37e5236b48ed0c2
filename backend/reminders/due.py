"""From a day to an instant: the owner's zone, preferred hours, working days, quiet hours and pause. Pure."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from backend.accounts.preferences import WEEKDAYS, Preferences
from backend.reminders.zones import find_zone

NINE = time(9)
ONE_DAY = timedelta(days=1)
EVERY_DAY = frozenset(range(7))
# Yesterday, today when its hour is over, and a week.
MOST_DAYS = 10


@dataclass(frozen=True)
class Hours:
    """When an owner may be reminded. Weekdays are numbers, Monday is 0; `budget` is check-ins a week."""

    zone: ZoneInfo
    preferred: time = NINE
    by_weekday: Mapping[int, time] = field(default_factory=dict)
    working: Collection[int] = EVERY_DAY
    quiet: tuple[time, time] | None = None
    paused_until: date | None = None
    budget: int | None = None


def hours(wish: Preferences) -> Hours:
    quiet = None
    if wish.quiet_from and wish.quiet_until and wish.quiet_from != wish.quiet_until:
        quiet = time.fromisoformat(wish.quiet_from), time.fromisoformat(wish.quiet_until)
    return Hours(
        find_zone(wish.zone),
        time.fromisoformat(wish.remind_at) if wish.remind_at else NINE,
        {WEEKDAYS.index(each["day"]): time.fromisoformat(each["at"]) for each in wish.hours_by_day or []},
        frozenset(map(WEEKDAYS.index, wish.working_days or WEEKDAYS)),
        quiet,
        date.fromisoformat(wish.paused_until) if wish.paused_until else None,
        wish.outreach_budget,
    )


def due_at(day: date, when: Hours, now: datetime) -> datetime:
    """The preferred hour of the day, or of the next working one after `now`.

    With the same wishes, asking again later gives the same instant until it has passed.
    """
    # What quiet hours moved over midnight belongs to the day before, and may still be to come.
    first = max(day, when.paused_until or day, today(when, now) - ONE_DAY)
    days = [first + timedelta(days=number) for number in range(MOST_DAYS)]
    # When the preferred hours all fall into the night before a free day, the quiet's end on a working day must do.
    for moment in (_instant, _morning):
        for local_day in days:
            instant = moment(local_day, when)
            if instant > now and _works(instant, when):
                return instant
    raise AssertionError("every week has a working day")


def held_until(when: Hours, now: datetime) -> datetime | None:
    """When the silence that reigns now is over; `None` when it is a good moment."""
    if _is_paused(when, now) or not _works(now, when):
        return due_at(today(when, now), when, now)
    loud = _after_quiet(now, when)
    if loud == now:
        return None
    return loud if _works(loud, when) else due_at(today(when, now), when, now)


def today(when: Hours, now: datetime) -> date:
    return now.astimezone(when.zone).date()


def _instant(local_day: date, when: Hours) -> datetime:
    wall = when.by_weekday.get(local_day.weekday(), when.preferred)
    # fold=0: an hour that comes twice is taken the first time; an hour that is skipped lands after the gap.
    return _after_quiet(datetime.combine(local_day, wall, when.zone).astimezone(UTC), when)


def _morning(local_day: date, when: Hours) -> datetime:
    return _after_quiet(datetime.combine(local_day, time(0), when.zone).astimezone(UTC), when)


def _after_quiet(instant: datetime, when: Hours) -> datetime:
    local = instant.astimezone(when.zone)
    if not when.quiet or not _is_quiet(local.time(), when.quiet):
        return instant
    begins, ends = when.quiet
    over_midnight = begins > ends and local.time() >= begins
    end_day = local.date() + ONE_DAY if over_midnight else local.date()
    # In the second run of a doubled hour, the quiet ends in the second one too.
    return datetime.combine(end_day, ends.replace(fold=local.fold), when.zone).astimezone(UTC)


def _is_paused(when: Hours, now: datetime) -> bool:
    return when.paused_until is not None and today(when, now) < when.paused_until


def _works(instant: datetime, when: Hours) -> bool:
    return instant.astimezone(when.zone).weekday() in when.working


def _is_quiet(wall: time, quiet: tuple[time, time]) -> bool:
    begins, ends = quiet
    return begins <= wall < ends if begins < ends else wall >= begins or wall < ends
