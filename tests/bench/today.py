"""An offline start with 10,000 people on a phone four times slower, against a start with few or none."""

from collections.abc import Iterator
from statistics import median

from playwright.sync_api import BrowserContext

from tests.bench.browser import FEW, PEOPLE, SlowPage, laboratory, phone
from tests.bench.figures import ratio
from tests.bench.lab import renew, run
from tests.bench.table import Line, at_most, plain

ROUNDS = 5
CARD = "#main article"
ROW = "#main .person-row .name"
SEARCH_BOX = "#main input[type=search]"


Start = tuple[float, float]


def lines() -> Iterator[Line]:
    laboratory(PEOPLE)
    empty, few, full = phone(0), phone(FEW), phone(PEOPLE)
    today, rows, everyone = [], [], []
    for number in range(ROUNDS + 1):
        measured = [
            (_start(few, "/", CARD), _start(full, "/", CARD)),
            (_start(empty, "/people", SEARCH_BOX), _start(full, "/people", ROW)),
        ]
        reading = (_lab("readEverything"), _lab("untilSearchable"))
        # The first start of a phone compiles what the others find compiled.
        if number:
            today.append(measured[0])
            rows.append(measured[1])
            everyone.append(reading)
    yield from _starts("Today with its cards", f"{FEW} people and the same cards", today)
    yield from _starts("first rows of People", "an empty account", rows)
    against = ratio([ours for _, ours in everyone], [plainly for plainly, _ in everyone])
    yield at_most("everyone searchable, against reading every record with getAll", against, 0.35, "x")
    yield plain("everyone searchable, once the screen stands", median(ours for _, ours in everyone), " ms")


def _starts(what: str, other: str, pairs: list[tuple[Start, Start]]) -> Iterator[Line]:
    (empty, empty_busy), (full, full_busy) = (zip(*starts, strict=True) for starts in zip(*pairs, strict=True))
    yield at_most(f"{what}, against {other}", ratio(full, empty), 1.3, "x")
    yield plain(f"{what}, the same in processor time of the main thread", ratio(full_busy, empty_busy), "x", 2)
    yield plain(f"{what}, from the tap", median(full), " ms")


def _start(context: BrowserContext, address: str, shown: str) -> Start:
    """(milliseconds until painted, of it processor time of the main thread)."""
    slow = SlowPage(context)
    slow.page.goto(address, wait_until="commit")
    at: float = slow.page.evaluate("(selector) => bench.whenPainted(selector)", shown)
    busy = slow.busy()
    slow.page.close()
    return at, busy


def _lab(name: str) -> float:
    page = laboratory(PEOPLE)
    renew(page)
    spent: float = run(page, name)
    return spent
