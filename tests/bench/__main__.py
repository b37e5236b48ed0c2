"""`python -m tests.bench [figure ...]`: the speed table, as ratios measured in one run on one machine."""

import argparse
import importlib
import sys
import time

from tests.bench.closing import closing
from tests.bench.table import show

# Heavy imports stay in the figures, so that measuring one does not wait for the others.
FIGURES = {
    "api": "Server: processor time of a request, as a multiple of a bare Flask and SQLAlchemy Core route",
    "push": "Pushes: processor time, against the naive webpush() loop and against the cryptography alone",
    "first_load": "First load: bytes and requests",
    "today": "Offline start with 10,000 people, phone 4x slower than this machine",
    "search": "Search, 10,000 people",
    "add": "Adding a person among 10,000, phone 4x slower than this machine",
    "preview": "Import: preview of 30,000 LinkedIn rows against a bare parse of the same text",
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("figures", nargs="*", metavar="figure", help=f"any of {', '.join(FIGURES)}; none is all")
    chosen = parser.parse_args().figures or list(FIGURES)
    if unknown := [name for name in chosen if name not in FIGURES]:
        parser.error(f"there is no figure {', '.join(unknown)}; there are {', '.join(FIGURES)}")
    began = time.monotonic()
    with closing:
        for name in chosen:
            lines = importlib.import_module(f"tests.bench.{name}").lines()
            sys.stdout.write(show(FIGURES[name], lines) + "\n")
            sys.stdout.flush()
    sys.stdout.write(f"Measured in {time.monotonic() - began:.0f} s. Ratios hold on other machines, times do not.\n")


if __name__ == "__main__":
    main()
