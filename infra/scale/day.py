"""A day minute by minute, in UTC: for how many owners something falls due."""

from infra.scale.assumptions import ZONES, Assumptions

MINUTES = 24 * 60
NINE, FIRST_HOUR, HOURS_AWAKE = 9, 6, 16


def owners_a_minute(people: int, given: Assumptions) -> list[float]:
    """Reminders come at whole hours of local time: that is what makes hot minutes."""
    whole, day = sum(ZONES.values()), [0.0] * MINUTES
    each_day = people * given.messages_a_week / 7
    for offset, share in ZONES.items():
        here = each_day * share / whole
        for hour in range(FIRST_HOUR, FIRST_HOUR + HOURS_AWAKE):
            part = (1 - given.at_nine) / HOURS_AWAKE + (given.at_nine if hour == NINE else 0)
            day[round((hour - offset) * 60) % MINUTES] += here * part
    return day


def hottest(day: list[float]) -> tuple[int, float]:
    """Which minute of the day, and how many owners."""
    minute = max(range(MINUTES), key=day.__getitem__)
    return minute, day[minute]
