"""A LinkedIn file of 30,000 rows imported by the server on SQLite, against reading it and writing the rows alone.

Each way is a process of its own, so that the peak of its memory is its own too.
"""

import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import ratio
from tests.bench.table import Line, at_most, plain
from tests.support.databases import migrate
from tests.support.server import ROOT

ROWS, ROUNDS = 30_000, 3
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


def lines() -> Iterator[Line]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "Connections.csv").write_text("\n".join([HEADER, *map(_row, range(ROWS))]))
        rounds = [{way: _measured(way, folder / f"{number}-{way}") for way in WAYS} for number in range(ROUNDS)]
    kith, bare = ([measured[way]["seconds"] for measured in rounds] for way in WAYS)
    peaks = {way: max(measured[way]["megabytes"] for measured in rounds) for way in WAYS}
    yield at_most("wall time, against csv and executemany into the same table", ratio(kith, bare), 3, "x", 1)
    yield at_most("peak memory of the whole process", peaks["kith"], 256, " MB", 0)
    yield plain("import, each row", 1e6 * statistics.median(kith) / ROWS, " us")
    yield plain("csv and executemany, each row", 1e6 * statistics.median(bare) / ROWS, " us")
    yield plain("peak memory of csv and executemany", peaks["bare"], " MB")


WAYS = ("kith", "bare")


def _row(at: int) -> str:
    return f'Ana {at},Lima,https://www.linkedin.com/in/ana-{at},,"Acme, Inc.",Founder,{at % 28 + 1} Jun 2020'


def _measured(way: str, folder: Path) -> dict[str, float]:
    folder.mkdir()
    url = f"sqlite:///{folder / 'kith.db'}"
    migrate(url, folder)
    command = [sys.executable, "-m", f"tests.bench.imports_{way}", url, str(folder.parent / "Connections.csv")]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    measured: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return measured
