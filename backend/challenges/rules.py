"""How a challenge stands on a day (mirrored in the app; decided by tests/contract), and when it may remind."""

from collections.abc import Sequence
from datetime import date, timedelta

GOALS = {"one_connection": 1, "three_introductions": 3}
# A run with one or three steps is no daily duty.
EVERY = {"one_connection": 2, "three_introductions": 5}


def challenge_state(
    kind: str, started_on: str, days: int, done_days: Sequence[str], ended_on: str | None, on: str
) -> str:
    """`ended`, `before`, `look_back` after the last day, `met` (all of it), `done` that day, `rest` or `open`."""
    states = (
        (ended_on, "ended"),
        (on < started_on, "before"),
        (on >= day_after(started_on, days), "look_back"),
        (len(done_days) >= GOALS.get(kind, days), "met"),
        (on in done_days, "done"),
        ((date.fromisoformat(on) - date.fromisoformat(started_on)).days % EVERY.get(kind, 1), "rest"),
    )
    return next((state for holds, state in states if holds), "open")


def reminder_days(kind: str, started_on: str, days: int, done_days: Sequence[str], ended_on: str | None) -> list[str]:
    """From the day after it was begun: the days still to do, and the day after the last to look back."""
    steps = [(day_after(started_on, number), "open") for number in range(1, days)]
    wanted = [*steps, (day_after(started_on, days), "look_back")]
    return [day for day, state in wanted if challenge_state(kind, started_on, days, done_days, ended_on, day) == state]


def day_after(day: str, number: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=number)).isoformat()
