"""Pushes per second of one core: Kith's sender, the naive `webpush()` loop, and the cryptography alone.

Measured in a process of its own, because only a new process trusts the certificate of our own push service.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import ratio
from tests.bench.push.sink import sink
from tests.bench.table import Line, at_least, plain
from tests.support.server import ROOT


def spent_each_way() -> dict[str, list[float]]:
    """Seconds of processor for one push, each way, once a round."""
    with tempfile.TemporaryDirectory() as name, sink(Path(name)) as (origin, trusting):
        measured = subprocess.run(
            [sys.executable, "-m", "tests.bench.push.senders", origin],
            check=True, cwd=ROOT, env=trusting, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
    spent: dict[str, list[float]] = json.loads(measured.stdout)
    return spent


def lines() -> Iterator[Line]:
    spent = spent_each_way()
    each = {name: sorted(seconds)[len(seconds) // 2] for name, seconds in spent.items()}
    batch, one, naive, floor = (spent[name] for name in ("batch", "one", "naive", "floor"))
    yield at_least("500 at once, against the naive loop", ratio(naive, batch), 50, "x")
    yield at_least("500 at once, of what the cryptography alone allows", 100 * ratio(floor, batch), 20, "%")
    yield at_least("owner by owner, as delivered, against the naive loop", ratio(naive, one), 50, "x")
    yield plain("pushes a second and core: 500 at once", 1 / each["batch"], "/s")
    yield plain("pushes a second and core: owner by owner", 1 / each["one"], "/s")
    yield plain("pushes a second and core: naive webpush() loop", 1 / each["naive"], "/s")
    yield plain("pushes a second and core: cryptography alone", 1 / each["floor"], "/s")
