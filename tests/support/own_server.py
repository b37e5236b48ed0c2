"""Kith as it runs on a server of one's own: the documented commands, as processes of their own."""

import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from tests.support.server import ROOT

SERVE = ("gunicorn", "--config", "python:backend.serving")
REMIND = ("python", "-m", "backend.tick", "--every-minute")
MAKE = ("python", "-m", "backend.schema")


def run(command: tuple[str, ...], environ: dict[str, str]) -> None:
    subprocess.run(_here(command), check=True, cwd=ROOT, env=_clean(environ), timeout=120)


@contextmanager
def process(command: tuple[str, ...], environ: dict[str, str], log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Until the end of the block, then stopped as a service manager stops it."""
    with log.open("ab") as file:
        started = _start(command, environ, file)
    try:
        yield started
    finally:
        started.send_signal(signal.SIGTERM)
        try:
            assert started.wait(40) == 0, log.read_text()
        finally:
            started.kill()


def wait_for(url: str, started: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + 90
    while True:
        try:
            urllib.request.urlopen(f"{url}/healthz", timeout=5).close()
            return
        except OSError as error:
            if started.poll() is not None or time.monotonic() > end:
                raise AssertionError(f"Kith did not start:\n{log.read_text()}") from error
            time.sleep(0.1)


def _start(command: tuple[str, ...], environ: dict[str, str], log: IO[bytes]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(_here(command), cwd=ROOT, env=_clean(environ), stdout=log, stderr=log)


def _here(command: tuple[str, ...]) -> list[str | Path]:
    return [Path(sys.executable).with_name(command[0]), *command[1:]]


def _clean(environ: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("KITH_")} | environ
