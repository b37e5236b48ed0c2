"""The real package, built by the command that deploys it, and a clean interpreter that knows nothing else."""

import fcntl
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.lambda_events import QUEUE_URL
from tests.support.server import ROOT

# Like Lambda: no site-packages, nothing written next to the code, only the package to import from.
DRIVER = """
import json, pathlib, sys
sys.path.insert(0, sys.argv[1])
from backend.aws import handler
played = []
for event in json.loads(sys.stdin.read()):
    try:
        played.append({"answer": handler(event, None)})
    except Exception as error:
        played.append({"error": type(error).__name__})
    played[-1]["modules"] = sorted(sys.modules)
pathlib.Path(sys.argv[2]).write_text(json.dumps(played))
"""
Play = Callable[..., list[dict[str, Any]]]


@pytest.fixture(scope="session")
def package() -> Path:
    (ROOT / "build").mkdir(exist_ok=True)
    with (ROOT / "build" / "package.lock").open("w") as only_one:
        # Every worker of a test run asks for it, and they may do so at the same time.
        fcntl.flock(only_one, fcntl.LOCK_EX)
        subprocess.run(["make", "--no-print-directory", "package"], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    return ROOT / "build" / "kith.zip"


@pytest.fixture(scope="session")
def unpacked(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("task")
    with zipfile.ZipFile(package) as opened:
        opened.extractall(folder)
    return folder


@pytest.fixture
def play(unpacked: Path, tmp_path: Path) -> Play:
    """`play(event, ...)` in one process with one database; what became of each event."""

    def play(*events: dict[str, Any]) -> list[dict[str, Any]]:
        environ = {
            "KITH_DATA_DIR": str(tmp_path / "data"),
            "KITH_DATABASE_URL": f"sqlite:///{tmp_path / 'kith.db'}",
            "KITH_SECRET_KEY": "known to the tests only",
            "KITH_QUEUE_URL": QUEUE_URL,
            "LANG": "C.UTF-8",
        }
        command = [sys.executable, "-S", "-P", "-B", "-W", "error", "-c", DRIVER]
        answers = tmp_path / "answers.json"
        subprocess.run(
            [*command, unpacked, answers], input=json.dumps(events).encode(), env=environ, cwd=os.sep, check=True
        )
        played: list[dict[str, Any]] = json.loads(answers.read_text())
        return played

    return play
