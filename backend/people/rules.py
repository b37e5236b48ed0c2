"""When a check-in falls due. Mirrored in the app; decided by tests/contract."""

from datetime import date, timedelta

CIRCLE_DAYS = {"inner": 7, "close": 30, "active": 91, "light": 182}


def circle_cadence(circle: str | None, own_days: int | None) -> int | None:
    """Days between check-ins: the person's own if set (0 is never), else the circle's."""
    if own_days is not None:
        return own_days or None
    return CIRCLE_DAYS.get(circle or "")


def check_in_due(
    cadence_days: int | None,
    cadence_set_on: str | None,
    last_moment_on: str | None,
    snoozed_until: str | None,
) -> str | None:
    """The day a check-in is due, counted from the last real moment; a later snooze wins."""
    base = last_moment_on or cadence_set_on
    if cadence_days is None or base is None:
        return None
    due = (date.fromisoformat(base) + timedelta(days=cadence_days)).isoformat()
    return max(due, snoozed_until or due)
