"""A random history: what three people-with-phones could do, drawn from a seed.

Every step stands for itself, so that a failing history can be shortened by leaving steps out. What no
longer makes sense then (an answer to a request that was never sent) does nothing.
"""

from random import Random
from typing import Any

Step = tuple[Any, ...]

DEVICES, TABS, STEPS = 3, 2, 60
MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
# No clock is off by just as long as a request may wait below: one sent by a wrong clock would arrive at the very
# minute it claims, and pass for one of a right clock. No network keeps a request for days, so that is no story.
ODD = 29 * MINUTE + 30_000
SKEWS = (0, 0, 3 * DAY + ODD, -3 * DAY - ODD, -400 * DAY - ODD)
PEOPLE = 2
SHORT_FIELDS = ("role", "company")
WAITS = (MINUTE, 2 * MINUTE, HOUR, HOUR, DAY, 3 * DAY, 40 * DAY)
AWAY = 100 * DAY
FAULTS = (None, None, "request lost", "answer lost", "doubled", "strayed")

# (what, out of 1000); what a day is made of comes first.
WEIGHTS = (
    ("edit", 170),
    ("write", 130),
    ("moment", 60),
    ("delete", 40),
    ("restore", 40),
    ("undo", 40),
    ("sync", 170),
    ("start", 90),
    ("arrive", 80),
    ("answer", 80),
    ("lose", 20),
    ("stray", 20),
    ("crash", 20),
    ("wait", 20),
    ("clock", 8),
    ("evict", 4),
    ("leave", 4),
    ("upkeep", 4),
)
KINDS = tuple(kind for kind, weight in WEIGHTS for _ in range(weight))


def history(seed: int, steps: int = STEPS) -> list[Step]:
    rng = Random(seed)
    away = rng.random() < 0.15
    drawn = [("clock", d, rng.choice(SKEWS)) for d in range(DEVICES)]
    drawn += [_step(rng, number) for number in range(steps)]
    if away:
        # One phone lies in a drawer for longer than tombstones live.
        at = rng.randrange(DEVICES + steps // 3, len(drawn))
        drawn[at:at] = [("wait", AWAY), ("upkeep",)]
    return drawn


def _step(rng: Random, number: int) -> Step:
    kind = KINDS[int(rng.random() * len(KINDS))]
    place = int(rng.random() * DEVICES), int(rng.random() * TABS)
    return DRAW.get(kind, _bare)(kind, place, rng, number)


def _bare(kind: str, place: tuple[int, int], rng: Random, number: int) -> Step:
    return (kind, *place)


def _record(kind: str, place: tuple[int, int], rng: Random, number: int) -> Step:
    return (kind, *place, int(rng.random() * PEOPLE))


def _edit(kind: str, place: tuple[int, int], rng: Random, number: int) -> Step:
    return (kind, *place, int(rng.random() * PEOPLE), SHORT_FIELDS[int(rng.random() * 2)], f"v{number}")


def _write(kind: str, place: tuple[int, int], rng: Random, number: int) -> Step:
    """Put a word in, take one out, write it all anew, or empty it."""
    how = ("insert", "insert", "insert", "remove", "replace", "rewrite")[int(rng.random() * 6)]
    return (kind, *place, int(rng.random() * PEOPLE), how, f"w{number}", rng.random())


def _moment(kind: str, place: tuple[int, int], rng: Random, number: int) -> Step:
    return (kind, *place, f"m{number}")


def _sync(kind: str, place: tuple[int, int], rng: Random, number: int) -> Step:
    return (kind, *place, FAULTS[int(rng.random() * len(FAULTS))], int(rng.random() * 3))


def _start(kind: str, place: tuple[int, int], rng: Random, number: int) -> Step:
    return (kind, *place, rng.random() < 0.5)


def _arrive(kind: str, place: tuple[int, int], rng: Random, number: int) -> Step:
    return (kind, *place, ("once", "once", "doubled", "strayed")[int(rng.random() * 4)])


def _crash(kind: str, place: tuple[int, int], rng: Random, number: int) -> Step:
    return (kind, *place, int(rng.random() * 3))


def _wait(kind: str, place: tuple[int, int], rng: Random, number: int) -> Step:
    return (kind, rng.choice(WAITS))


def _clock(kind: str, place: tuple[int, int], rng: Random, number: int) -> Step:
    return (kind, place[0], rng.choice(SKEWS))


def _device(kind: str, place: tuple[int, int], rng: Random, number: int) -> Step:
    return (kind, place[0])


def _house(kind: str, place: tuple[int, int], rng: Random, number: int) -> Step:
    return (kind,)


DRAW = {
    "edit": _edit,
    "write": _write,
    "moment": _moment,
    "delete": _record,
    "restore": _record,
    "sync": _sync,
    "start": _start,
    "arrive": _arrive,
    "crash": _crash,
    "wait": _wait,
    "clock": _clock,
    "evict": _device,
    "leave": _device,
    "upkeep": _house,
}
