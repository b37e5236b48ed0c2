"""A figure is measured in slices, so that hours of it can be interrupted and taken up again."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Slice:
    """What one slice tried, and what it found: `bad` must stay zero, `beside` shows that it was tried in earnest."""

    n: int
    bad: dict[str, int]
    beside: dict[str, int] = field(default_factory=dict)
    seconds: float = 0


@dataclass(frozen=True)
class Figure:
    """`measure(number)` runs one slice; its number is its seed."""

    id: str
    what: str
    unit: str
    quick: int
    full: int
    measure: Callable[[int], Slice]


def total(slices: Iterable[Slice]) -> Slice:
    n, bad, beside, seconds = 0, Counter[str](), Counter[str](), 0.0
    for one in slices:
        n, seconds = n + one.n, seconds + one.seconds
        for counted, found in ((bad, one.bad), (beside, one.beside)):
            for name, count in found.items():
                counted[name] += count
    return Slice(n, dict(bad), dict(beside), seconds)
