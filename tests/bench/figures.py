"""Medians and worst cases of what was measured."""

import statistics
from collections.abc import Sequence


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The median of the rounds' own ratios: each round's two figures saw the same machine."""
    return statistics.median(one / other for one, other in zip(ours, theirs, strict=True))


def p95(times: Sequence[float]) -> float:
    return statistics.quantiles(times, n=20, method="inclusive")[-1]
