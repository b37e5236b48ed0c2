"""Play many histories on every core, and say in a line how they ended."""

import time
from collections import Counter
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from multiprocessing import get_context

from tests.simulator.model.server import Server
from tests.simulator.model.sync_pass import Device
from tests.simulator.play import findings_of, played
from tests.simulator.steps import history
from tests.simulator.story import shortened, tell

KINDS = ("diverged", "lost", "doubled", "waiting")
CHUNK = 250


@dataclass(frozen=True)
class Figure:
    histories: int
    first_seed: int
    seconds: float
    found: Counter[str]
    bad_seeds: list[int]

    def __str__(self) -> str:
        found = self.found
        return (
            f"S1 histories {self.histories}: {found['diverged']} divergences, {found['lost']} lost, "
            f"{found['doubled']} doubled, {found['waiting']} unsent "
            f"(0 of {self.histories} wanted; seeds from {self.first_seed}, {self.seconds:.0f} s)"
        )


def model_figure(histories: int, first_seed: int = 0, cores: int | None = None) -> Figure:
    """On every core, unless told how many; on one, in this very process."""
    started = time.monotonic()
    starts = range(first_seed, first_seed + histories, CHUNK)
    stretches = [(start, min(start + CHUNK, first_seed + histories)) for start in starts]
    found: Counter[str] = Counter()
    bad: list[int] = []
    with ExitStack() as stack:
        spread = map if cores == 1 else stack.enter_context(get_context("spawn").Pool(cores)).imap_unordered
        for counted, seeds in spread(_stretch, stretches):
            found += counted
            bad += seeds
    return Figure(histories, first_seed, time.monotonic() - started, found, sorted(bad))


def _stretch(seeds: tuple[int, int]) -> tuple[Counter[str], list[int]]:
    found: Counter[str] = Counter()
    bad = []
    for seed in range(*seeds):
        findings = findings_of(seed)
        # A history counts once for each kind, however many rows show it.
        found.update({kind for kind, _ in findings})
        if findings:
            bad.append(seed)
    return found, bad


def story_of(seed: int, server: type[Server] = Server, device: type[Device] = Device) -> str:
    """The shortest history that still goes wrong in the same way."""
    steps = history(seed)
    kind = played(steps, server, device)[0][0]
    steps = shortened(steps, lambda fewer: kind in dict(played(fewer, server, device)))
    told = tell(steps, played(steps, server, device))
    return f"seed {seed}, shortened:\n{told}\nagain: python -m tests.simulator --model 1 --seed {seed}"


def first_caught(server: type[Server], device: type[Device], seeds: Iterable[int]) -> int | None:
    """After how many histories a bug is found."""
    return next((number for number, seed in enumerate(seeds, 1) if findings_of(seed, server, device)), None)
