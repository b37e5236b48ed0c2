"""`python -m tests.bench [figure ...]`: the speed table, as ratios measured in one run on one machine."""

import argparse
import importlib
import os
import sys
import time

from tests.bench.closing import closing
from tests.bench.table import show

# Heavy imports stay in the figures, so that measuring one does not wait for the others.
FIGURES = {
    "api": "Server: processor time of a request, as a multiple of a bare Flask and SQLAlchemy Core route",
    "push": "Pushes: processor time, against the naive webpush() loop and against the cryptography alone",
    "handler": "Lambda: processor time of a cold start out of the real zip, and of a warm request",
    "first_load": "First load: bytes and requests",
    "today": "Offline start with 10,000 people, phone 4x slower than this machine",
    "search": "Search, 10,000 people",
    "add": "Adding a person among 10,000, phone 4x slower than this machine",
    "background": "While 10,000 rows travel in the background",
    "preview": "Import: preview of 30,000 LinkedIn rows against a bare parse of the same text",
    "imports": "Import: 30,000 LinkedIn rows brought in by the server on SQLite",
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("figures", nargs="*", metavar="figure", help=f"any of {', '.join(FIGURES)}; none is all")
    chosen = parser.parse_args().figures or list(FIGURES)
    if unknown := [name for name in chosen if name not in FIGURES]:
        parser.error(f"there is no figure {', '.join(unknown)}; there are {', '.join(FIGURES)}")
    with closing:
        for name in chosen:
            began = time.monotonic()
            lines = list(importlib.import_module(f"tests.bench.{name}").lines())
            _say(show(f"{FIGURES[name]}  ({time.monotonic() - began:.0f} s)", lines))
    _say(f"Ratios hold on other machines, times do not. {_how_busy()}")


def _how_busy() -> str:
    programs, processors = os.getloadavg()[1], os.cpu_count() or 1
    found = f"On average {programs:.1f} programs wanted the {processors} processors"
    return f"{found}: milliseconds are too high, p95 most of all." if programs > processors else f"{found}."


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
