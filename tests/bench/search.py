"""Search over 10,000 people: the pure search against a plain filter, and a key until it is painted."""

from collections.abc import Iterator
from statistics import fmean, median

from playwright.sync_api import Page

from tests.bench.browser import PEOPLE, SlowPage, laboratory, phone
from tests.bench.figures import p95
from tests.bench.lab import run
from tests.bench.table import Line, at_most, plain

ROUNDS = 7
WORDS = ["muller", "anna k", "kestrel", "garcia", "berlin", "zoe"]


def lines() -> Iterator[Line]:
    page = laboratory(PEOPLE)
    (ten, ten_plain, ten_slip), (fifty, fifty_plain, fifty_slip) = (
        _pure(page, people) for people in (PEOPLE, 5 * PEOPLE)
    )
    yield at_most("pure search of 10,000, against filter() over folded strings", ten / ten_plain, 0.5, "x")
    yield plain("pure search of 50,000, against filter() over folded strings", fifty / fifty_plain, "x", 2)
    yield at_most("pure search of 50,000, against 10,000", fifty / ten, 6, "x")
    yield plain("pure search of 10,000, each letter", ten, " ms", 2)
    yield at_most("search with a slip in 10,000, against a filter that finds nobody", ten_slip, 1.5, "x")
    yield plain("search with a slip in 50,000, against a filter that finds nobody", fifty_slip, "x", 2)
    keys, busy = zip(*_keys(), strict=True)
    yield at_most(f"key to paint, p95 of {len(keys)} keys, phone 4x slower", p95(keys), 50, " ms", 0)
    yield plain("key to paint, median", median(keys), " ms")
    yield plain("key to paint, of it processor time of the main thread, median", median(busy), " ms")


def _pure(page: Page, people: int) -> tuple[float, float, float]:
    """Milliseconds a letter, ours and plainly: for each letter its median, so that one held-up letter is no figure.

    And of words with a slip in them, how many times the plain filter they take.
    """
    run(page, "prepareSearch", people)
    rounds = [run(page, "searchRound") for _ in range(ROUNDS)][2:]
    slips = [run(page, "slipRound") for _ in range(ROUNDS)][2:]
    slip = _each_letter(slips, "kith") / _each_letter(slips, "plain")
    return _each_letter(rounds, "kith"), _each_letter(rounds, "plain"), slip


def _each_letter(rounds: list[dict[str, list[float]]], way: str) -> float:
    return fmean(median(times) for times in zip(*(measured[way] for measured in rounds), strict=True))


def _keys() -> list[tuple[float, float]]:
    """(until painted, busy) of each key, once the start is over: it would be in the figures."""
    slow = SlowPage(phone(PEOPLE))
    page = slow.page
    page.goto("/people")
    box = page.locator("#main input[type=search]")
    box.fill("zoe")
    page.evaluate("() => bench.whenPainted('#main .person-row .name', 'Zoë')")
    page.wait_for_timeout(3000)
    measured = []
    for word in WORDS:
        # Clearing the box is no key that somebody waits for.
        box.fill("")
        page.wait_for_timeout(100)
        measured += [_press(slow, letter) for letter in word]
    page.close()
    return measured


def _press(slow: SlowPage, letter: str) -> tuple[float, float]:
    slow.page.evaluate("() => { window.key = bench.nextKey() }")
    before = slow.busy()
    slow.page.keyboard.press("Space" if letter == " " else letter)
    painted: float = slow.page.evaluate("() => window.key")
    return painted, slow.busy() - before
