"""What the import of a long LinkedIn file would do, against a bare parse of the same text."""

import statistics
from collections.abc import Iterator

from tests.bench.browser import PEOPLE, laboratory
from tests.bench.figures import ratio
from tests.bench.lab import run
from tests.bench.table import Line, plain

ROWS = 30_000
ROUNDS = 3


def lines() -> Iterator[Line]:
    page = laboratory(PEOPLE)
    run(page, "prepareImport", ROWS)
    run(page, "previewRound")
    rounds = [run(page, "previewRound") for _ in range(ROUNDS)]
    ours, plainly = ([measured[way] for measured in rounds] for way in ("kith", "plain"))
    yield plain("read, judged and compared with 10,000 people, against parsing alone", ratio(ours, plainly), "x", 1)
    yield plain("preview, each row", 1000 * statistics.median(ours) / ROWS, " us")
    yield plain("bare parse, each row", 1000 * statistics.median(plainly) / ROWS, " us")
