"""Search over 10,000 people: the pure search against a plain filter, and a key until it is painted."""

from collections.abc import Iterator
from typing import Any

from playwright.sync_api import Page

from tests.bench.browser import PEOPLE, laboratory, phone, slow_page
from tests.bench.figures import p95, ratio
from tests.bench.lab import run
from tests.bench.table import Line, at_most, plain

ROUNDS = 9
WORDS = ["muller", "anna k", "kestrel", "garcia", "berlin", "compilers", "zoe"]


def lines() -> Iterator[Line]:
    page = laboratory()
    ten, fifty = (_pure(page, people) for people in (PEOPLE, 5 * PEOPLE))
    against = ratio(_of(ten, "kith"), _of(ten, "plain"))
    yield at_most("pure search of 10,000, against filter() over folded strings", against, 0.5, "x")
    against = ratio(_of(fifty, "kith"), _of(fifty, "plain"))
    yield plain("pure search of 50,000, against filter() over folded strings", against, "x", 2)
    yield at_most("pure search of 50,000, against 10,000", ratio(_of(fifty, "kith"), _of(ten, "kith")), 6, "x")
    keys = _keys()
    yield at_most(f"key to paint of 10,000, p95 of {len(keys)} keys, 4x slower", p95(keys), 50, " ms", 0)
    yield plain("key to paint of 10,000, median", sorted(keys)[len(keys) // 2], " ms")


def _pure(page: Page, people: int) -> list[dict[str, Any]]:
    run(page, "prepareSearch", people)
    for _ in range(3):
        run(page, "searchRound")
    return [run(page, "searchRound") for _ in range(ROUNDS)]


def _of(rounds: list[dict[str, Any]], way: str) -> list[float]:
    return [measured[way] for measured in rounds]


def _keys() -> list[float]:
    page = slow_page(phone(PEOPLE))
    page.goto("/people")
    box = page.locator("#main input[type=search]")
    box.fill("zoe")
    page.evaluate("() => bench.whenPainted('#main .person-row .name', 'Zoë')")
    box.fill("")
    page.evaluate("() => bench.countKeys()")
    for word in WORDS:
        box.press_sequentially(word, delay=150)
        page.evaluate("() => new Promise((done) => bench.afterPaint(done))")
        box.fill("")
    # Clearing the box is no key that somebody waits for.
    keys: list[float] = page.evaluate("() => bench.keys")
    page.close()
    return keys
