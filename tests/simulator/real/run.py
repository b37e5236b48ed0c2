"""Many histories against the real server and the real client: a pair of processes for every core."""

import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.simulator.steps import Step, history
from tests.simulator.story import shortened, tell
from tests.support.databases import migrate

ROOT = Path(__file__).parents[3]
NODE = ROOT / "pwa" / "node_modules" / ".bin" / "node"
STEPS = 24
# Alembic keeps what it is doing in a module, not in a thread.
MIGRATING = threading.Lock()


class Pair:
    """A server and the devices that talk to it."""

    def __init__(self, server: "subprocess.Popen[str]", driver: "subprocess.Popen[str]") -> None:
        self._server, self._driver, self._runs = server, driver, 0

    def play(self, seed: int, steps: list[Step]) -> list[tuple[str, str]]:
        self._runs += 1
        assert self._driver.stdin
        assert self._driver.stdout
        self._driver.stdin.write(json.dumps({"seed": seed, "run": self._runs, "steps": steps}) + "\n")
        self._driver.stdin.flush()
        line = self._driver.stdout.readline()
        if not line:
            raise AssertionError("the devices ended unasked")
        return [(kind, sentence) for kind, sentence in json.loads(line)["findings"]]


@contextmanager
def pair(database: str | None = None, *, server: str = "", client: dict[str, str] | None = None) -> Iterator[Pair]:
    """On SQLite in a folder of its own, unless a migrated database is given."""
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(dir=_fast()))
        if database is None:
            database = f"sqlite:///{folder}/kith.db"
            with MIGRATING:
                migrate(database, Path(folder))
        command = [sys.executable, "-m", "tests.simulator.real.server", database, folder, *([server] if server else [])]
        serving = stack.enter_context(_started(command))
        assert serving.stdout
        url = f"http://127.0.0.1:{serving.stdout.readline().strip()}"
        told = json.dumps({"url": url, "mutant": client})
        driver = Path(__file__).with_name("driver.mjs")
        yield Pair(serving, stack.enter_context(_started([str(NODE), str(driver), told])))


def _fast() -> str | None:
    # Every push is one fsync; what is measured here is not the disk.
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


@contextmanager
def _started(command: list[str]) -> "Iterator[subprocess.Popen[str]]":
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(20)
        for pipe in (process.stdin, process.stdout):
            if pipe:
                pipe.close()


@dataclass(frozen=True)
class Figure:
    histories: int
    first_seed: int
    seconds: float
    found: Counter[str]
    told: dict[int, list[tuple[str, str]]]

    def __str__(self) -> str:
        found = self.found
        return (
            f"S3 real histories {self.histories}: {found['diverged']} divergences, {found['lost']} lost, "
            f"{found['doubled']} doubled, {found['waiting']} unsent, {found['broken']} broken "
            f"(server and model answered alike; seeds from {self.first_seed}, {self.seconds:.0f} s)"
        )


def real_figure(
    histories: int, first_seed: int = 0, databases: Sequence[str | None] = (), cores: int | None = None
) -> Figure:
    """A pair of processes for every core; `databases`: where each keeps its rows, SQLite where nothing is said."""
    started = time.monotonic()
    cores = cores or os.cpu_count() or 1
    places = [*databases, *[None] * cores][: max(cores, len(databases))]
    seeds: queue.SimpleQueue[int] = queue.SimpleQueue()
    for seed in range(first_seed, first_seed + histories):
        seeds.put(seed)
    told: dict[int, list[tuple[str, str]]] = {}

    def work(database: str | None) -> None:
        with pair(database) as devices:
            while True:
                try:
                    seed = seeds.get_nowait()
                except queue.Empty:
                    return
                if findings := devices.play(seed, history(seed, STEPS)):
                    told[seed] = findings

    with ThreadPoolExecutor(len(places)) as pool:
        for done in [pool.submit(work, place) for place in places]:
            done.result()
    found = Counter(kind for findings in told.values() for kind in {kind for kind, _ in findings})
    return Figure(histories, first_seed, time.monotonic() - started, found, told)


def real_story(seed: int, findings: list[tuple[str, str]]) -> str:
    """The shortest history that still goes wrong in the same way."""
    kind = findings[0][0]
    with pair() as devices:
        steps = shortened(history(seed, STEPS), lambda fewer: kind in dict(devices.play(seed, fewer)))
        told = tell(steps, devices.play(seed, steps))
    return f"seed {seed}, shortened:\n{told}\nagain: python -m tests.simulator --real 1 --seed {seed}"
