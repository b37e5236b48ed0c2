"""CPU of `POST /api/sync` through the real app, against a bare route that runs the same statements."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.api.compare import compare
from tests.bench.table import Line
from tests.support.databases import migrate, new_database
from tests.support.postgresql import postgresql


def lines() -> Iterator[Line]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        yield from _on(f"sqlite:///{folder / 'kith.db'}", folder, "SQLite")
        try:
            with postgresql() as server, new_database(server) as url:
                yield from _on(url, folder, "PostgreSQL")
        except ImportError:
            yield Line("PostgreSQL", "not here")


def _on(url: str, folder: Path, title: str) -> Iterator[Line]:
    migrate(url, folder)
    return compare(url, folder, title)
