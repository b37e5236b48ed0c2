"""Several ways of doing one job, measured in turn, so that a noisy minute falls on all of them."""

import gc
import time
from collections.abc import Callable, Mapping

Way = Callable[[], object]


def cpu_in_turn(ways: Mapping[str, Way], rounds: int) -> dict[str, list[float]]:
    """Processor seconds of this process for each way, once a round. A first round warms up and does not count."""
    spent: dict[str, list[float]] = {name: [] for name in ways}
    for number in range(rounds + 1):
        # Whoever goes second finds warmer caches: take turns in that, too.
        order = list(ways) if number % 2 else list(reversed(ways))
        for name in order:
            gc.collect()
            before = time.process_time()
            ways[name]()
            if number:
                spent[name].append(time.process_time() - before)
    return spent
