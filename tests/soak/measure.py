"""Measure what is missing of a figure, slice by slice, and keep every slice at once."""

import time
from collections.abc import Callable
from dataclasses import replace

from tests.soak.kept import Kept
from tests.soak.slices import Figure, Slice, total

Say = Callable[[str], None]


def measure(figure: Figure, numbers: range, kept: Kept, say: Say) -> None:
    done = kept.of(figure.id, numbers)
    for number in numbers:
        if number in done:
            continue
        began = time.monotonic()
        found = figure.measure(number)
        done[number] = replace(found, seconds=time.monotonic() - began)
        kept.keep(figure.id, number, done[number])
        say(f"{figure.id}: {len(done)} of {len(numbers)}, {_sum(done)}")


def measured(figure: Figure, numbers: range, kept: Kept) -> tuple[Slice | None, bool]:
    """All that was measured so far, and whether that is everything."""
    done = kept.of(figure.id, numbers)
    return (total(done.values()) if done else None), len(done) == len(numbers)


def _sum(done: dict[int, Slice]) -> str:
    so_far = total(done.values())
    return f"{so_far.n:,} tried, " + ", ".join(f"{count:,} {name}" for name, count in so_far.bad.items())
