"""Kith as its users run it: a process of its own with a folder of its own."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Server:
    url: str
    data_dir: Path
    environ: dict[str, str]
    process: subprocess.Popen[bytes]

    def log(self) -> str:
        return (self.data_dir / "server.log").read_text()

    def tick(self, now: str) -> None:
        """One minute's work at that instant, in a process beside the server, as an operator would."""
        command = [sys.executable, "-m", "backend.tick", "--now", now]
        subprocess.run(command, check=True, cwd=ROOT, env=self.environ, timeout=120)

    def mail(self, address: str, mail: bytes) -> None:
        """A mail comes in, by the mail server of this machine that proved who sent it."""
        proven = b"Authentication-Results: mx.example.org; dmarc=pass\n" + mail
        command = [sys.executable, "-m", "backend.take_mail", address, "--proven-by", "mx.example.org"]
        subprocess.run(command, input=proven, check=True, cwd=ROOT, env=self.environ, timeout=120)


@contextmanager
def running(data_dir: Path, *options: str, **settings: str) -> Iterator[Server]:
    """`running(folder, "--demo", KITH_PUSH_EXTRA_ORIGINS="http://127.0.0.1:9000")`"""
    data_dir.mkdir(parents=True, exist_ok=True)
    # A given port is for who starts the next version where this one was.
    port = int(settings.get("KITH_PORT") or free_port())
    environ = {name: value for name, value in os.environ.items() if not name.startswith("KITH_")}
    environ |= {"KITH_PORT": str(port), "KITH_DATA_DIR": str(data_dir), "PYTHONUNBUFFERED": "1"} | settings
    with (data_dir / "server.log").open("ab") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "backend.run", *options], cwd=ROOT, env=environ, stdout=log, stderr=log
        )
    server = Server(f"http://localhost:{port}", data_dir, environ, process)
    try:
        _wait_for(server)
        yield server
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(server: Server) -> None:
    end = time.monotonic() + 90
    while True:
        try:
            urllib.request.urlopen(f"{server.url}/healthz", timeout=5).close()
            return
        except OSError as error:
            if server.process.poll() is not None or time.monotonic() > end:
                raise AssertionError(f"Kith did not start:\n{server.log()}") from error
            time.sleep(0.1)
