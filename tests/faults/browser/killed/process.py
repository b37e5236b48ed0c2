"""A whole browser, started on a profile and killed with everything it started."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.e2e.conftest import FLAGS


@contextmanager
def browsing(profile: Path, url: str) -> Iterator[subprocess.Popen[bytes]]:
    """A process group of its own, so that one signal reaches browser, renderer and storage at once."""
    chromium = shutil.which("chromium")
    assert chromium, "Debian's chromium is missing: make browsers"
    command = [chromium, "--headless", *FLAGS, "--disable-breakpad", f"--user-data-dir={profile}", url]
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True, env=_quiet()
    )
    try:
        yield process
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _quiet() -> dict[str, str]:
    # Nothing to ask on this machine's desktop bus, and nothing to wait for.
    return {name: value for name, value in os.environ.items() if name not in {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY"}}
