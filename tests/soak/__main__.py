"""`python -m tests.soak [--quick] [figure ...]`: one table of reliability figures; Ctrl-C keeps what was measured."""

import argparse
import logging
import sys
from contextlib import redirect_stdout, suppress
from datetime import date
from io import StringIO

from tests.soak.figures import FIGURES
from tests.soak.kept import Kept
from tests.soak.measure import measure, measured
from tests.soak.slices import Figure
from tests.soak.table import HEAD, row

NAMES = [figure.id for figure in FIGURES]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="as much as `make test` does, not the full size")
    parser.add_argument("figures", nargs="*", metavar="figure", help=f"any of {', '.join(NAMES)}; none is all")
    given = parser.parse_args()
    if unknown := set(given.figures) - set(NAMES):
        parser.error(f"there is no figure {', '.join(unknown)}; there are {', '.join(NAMES)}")
    # The faults are on purpose: the server's own words about them would bury the table.
    logging.disable(logging.CRITICAL)
    chosen = [figure for figure in FIGURES if figure.id in (given.figures or NAMES)]
    sizes = {figure.id: range(figure.quick if given.quick else figure.full) for figure in chosen}
    kept = Kept()
    # Kith at home tells of every mail on the terminal.
    with suppress(KeyboardInterrupt), redirect_stdout(StringIO()):
        for figure in chosen:
            measure(figure, sizes[figure.id], kept, _tell)
    return _show(chosen, sizes, kept)


def _show(chosen: list[Figure], sizes: dict[str, range], kept: Kept) -> int:
    """The table; and whether every figure is complete and as it should be."""
    found = {figure.id: measured(figure, sizes[figure.id], kept) for figure in chosen}
    _say(f"{date.today():%-d %B %Y}\n\n{HEAD}")  # noqa: DTZ011 - the day on which its reader measured
    for figure in chosen:
        slices, complete = found[figure.id]
        _say(row(figure, slices, complete=complete))
    good = all(complete and slices and not any(slices.bad.values()) for slices, complete in found.values())
    return 0 if good else 1


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _tell(text: str) -> None:
    # Beside the table, so that it alone can be sent to a file.
    sys.stderr.write(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main())
