"""Many histories against the real server and the real client: a pair of processes for every core."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.simulator.steps import Step
from tests.support.databases import migrate

ROOT = Path(__file__).parents[3]
NODE = ROOT / "pwa" / "node_modules" / ".bin" / "node"
STEPS = 24


class Pair:
    """A server and the devices that talk to it."""

    def __init__(self, server: "subprocess.Popen[str]", driver: "subprocess.Popen[str]") -> None:
        self._server, self._driver, self._runs = server, driver, 0

    def play(self, seed: int, steps: list[Step]) -> list[tuple[str, str]]:
        self._runs += 1
        assert self._driver.stdin and self._driver.stdout
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
