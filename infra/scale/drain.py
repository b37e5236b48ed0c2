"""The queue's hot minute, second by second: everybody becomes visible at once, and so many workers take them off."""

from math import ceil


def p99_lateness(day: list[float], workers: int, each_s: float) -> float:
    """How late one owner in a hundred is, over the whole day. What is not done in its minute runs into the next."""
    late: list[tuple[float, float]] = []
    busy_until = 0.0
    for minute, owners in enumerate(day):
        if not owners:
            continue
        begins = max(minute * 60.0, busy_until)
        busy_until = begins + owners * each_s / workers
        late += [
            (begins - minute * 60.0 + (part + 0.5) / 20 * owners * each_s / workers, owners / 20) for part in range(20)
        ]
    late.sort()
    before, goal = 0.0, 0.99 * sum(owners for _, owners in late)
    for seconds, owners in late:
        before += owners
        if before >= goal:
            return seconds
    return 0.0


def workers_needed(day: list[float], each_s: float, late_s: float) -> int:
    """The fewest with which one in a hundred is not later than that."""
    few, many = 0, max(1, ceil(max(day) * each_s))
    while many - few > 1:
        middle = (few + many) // 2
        few, many = (few, middle) if p99_lateness(day, middle, each_s) <= late_s else (middle, many)
    return many
