"""The function's handler against Zappa's own and the barest there can be, each around the same app out of the real zip.

Each start is a process of its own that has only the unpacked zip, and for Zappa's what that handler imports besides.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import zappa

from tests.bench.figures import ratio
from tests.bench.table import Line, at_most, plain
from tests.support.databases import migrate
from tests.support.lambda_events import QUEUE_URL
from tests.support.server import ROOT

WAYS, ROUNDS = ("kith", "zappa", "bare"), 7
HERE, SITE = Path(__file__).parent, Path(zappa.__file__).parents[1]
ZAPPA_NEEDS = ("zappa", "boto3", "botocore", "s3transfer", "jmespath", "dateutil", "six.py", "urllib3", "durationpy")
Seconds = dict[str, float]


def lines() -> Iterator[Line]:
    subprocess.run(["make", "--no-print-directory", "package"], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with zipfile.ZipFile(ROOT / "build" / "kith.zip") as opened:
            opened.extractall(folder / "task")
        migrate(f"sqlite:///{folder / 'kith.db'}", folder)
        # One beforehand, for the files to be in memory; it does not count.
        rounds = [{way: _measured(way, folder) for way in WAYS} for _ in range(ROUNDS + 1)][1:]
    spent = {way: [measured[way] for measured in rounds] for way in WAYS}
    yield from _against("Zappa's own", spent["kith"], spent["zappa"], 0.8)
    yield from _against("the barest", spent["kith"], spent["bare"], 1.15)
    for way in WAYS:
        for part in ("import", "first", "warm"):
            milliseconds = 1000 * statistics.median(measured[part] for measured in spent[way])
            yield plain(f"{way}: {part}", milliseconds, " ms", 2)


def _against(whom: str, ours: list[Seconds], theirs: list[Seconds], goal: float) -> Iterator[Line]:
    def compared(*parts: str) -> float:
        return ratio(*([sum(one[part] for part in parts) for one in way] for way in (ours, theirs)))

    yield at_most(f"import and first request, against {whom}", compared("import", "first"), goal, "x")
    yield plain(f"a warm request, against {whom}", compared("warm"), "x", 2)


def _measured(way: str, folder: Path) -> Seconds:
    environ = {
        "KITH_DATA_DIR": str(folder),
        "KITH_DATABASE_URL": f"sqlite:///{folder / 'kith.db'}",
        "KITH_SECRET_KEY": "known to the bench only",
        "KITH_QUEUE_URL": QUEUE_URL,
        "AWS_LAMBDA_FUNCTION_NAME": "kith-bench",
        "AWS_REGION": "eu-west-1",
        "INSTANTIATE_LAMBDA_HANDLER_ON_IMPORT": "True",
        "LANG": "C.UTF-8",
    }
    command = [sys.executable, "-S", "-P", "-B", HERE / "start.py", way, folder / "task", HERE / "around"]
    if way == "zappa":
        command.append(_beside(folder / "beside"))
    done = subprocess.run(command, env=environ, cwd=os.sep, capture_output=True, text=True, check=True)
    measured: Seconds = json.loads(done.stdout.splitlines()[-1])
    return measured


def _beside(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    for name in ZAPPA_NEEDS:
        if not (folder / name).exists():
            (folder / name).symlink_to(SITE / name)
    return folder
