"""An offline start with 10,000 people on a phone four times slower, against a start with nobody."""

import statistics
from collections.abc import Iterator

from playwright.sync_api import BrowserContext

from tests.bench.browser import PEOPLE, laboratory, phone, slow_page
from tests.bench.figures import ratio
from tests.bench.lab import renew, run
from tests.bench.table import Line, at_most, plain

ROUNDS = 7
CARD = "#main article"
ROW = "#main .person-row .name"
SEARCH_BOX = "#main input[type=search]"


def lines() -> Iterator[Line]:
    empty, full = phone(0), phone(PEOPLE)
    today, rows, everyone = [], [], []
    for number in range(ROUNDS + 1):
        measured = [
            (_start(empty, "/", CARD), _start(full, "/", CARD)),
            (_start(empty, "/people", SEARCH_BOX), _start(full, "/people", ROW)),
            (_lab("readEverything"), _lab("untilSearchable")),
        ]
        # The first start of a phone compiles what the others find compiled.
        if number:
            for found, kept in zip(measured, (today, rows, everyone), strict=True):
                kept.append(found)
    yield _against("Today with its cards, against an empty account", today, 1.3)
    yield _against("first rows of People, against an empty account", rows, 1.3)
    yield _against("everyone searchable, against reading every record with getAll", everyone, 0.35)
    yield plain("Today with its cards, from the tap", _median(today), " ms")
    yield plain("first rows of People, from the tap", _median(rows), " ms")
    yield plain("everyone searchable, once the screen stands", _median(everyone), " ms")


def _start(context: BrowserContext, address: str, shown: str) -> float:
    page = slow_page(context)
    page.goto(address, wait_until="commit")
    at: float = page.evaluate("(selector) => bench.whenPainted(selector)", shown)
    page.close()
    return at


def _lab(name: str) -> float:
    renew(laboratory())
    spent: float = run(laboratory(), name)
    return spent


def _against(what: str, pairs: list[tuple[float, float]], goal: float) -> Line:
    plainly, ours = zip(*pairs, strict=True)
    return at_most(what, ratio(ours, plainly), goal, "x")


def _median(pairs: list[tuple[float, float]]) -> float:
    return statistics.median(ours for _, ours in pairs)
