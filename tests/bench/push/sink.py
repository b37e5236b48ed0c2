"""A push service in a process of its own that accepts everything over TLS and keeps connections open."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.push.certificate import make_certificate
from tests.support.server import ROOT


@contextmanager
def sink(folder: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """(its origin, the environment of a process that trusts it)."""
    certificate, authorities = make_certificate(folder)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.push.accept_all", certificate], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout
        port = process.stdout.readline().strip()
        trust = {"SSL_CERT_FILE": str(authorities), "REQUESTS_CA_BUNDLE": str(authorities)}
        yield f"https://localhost:{port}", os.environ | trust
    finally:
        process.kill()
        process.wait()
