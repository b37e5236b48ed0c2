"""The longest task of a page while 10,000 rows travel behind its back: nobody who taps meanwhile waits longer."""

from collections.abc import Iterator

from playwright.sync_api import Page

from tests.bench.browser import PEOPLE, new_phone, server
from tests.bench.lab import open_lab, run
from tests.bench.table import Line, at_most
from tests.e2e.steps import sign_in

EMAIL = "background@example.org"
# What was changed last is written into the packed index a little later.
REWRITTEN_MS = 6_000
PATIENCE_MS = 120_000
# Shorter ones the browser does not even note, and nobody feels.
SHORT = 50


def lines() -> Iterator[Line]:
    for what, typed in (("drain", PEOPLE), ("are pulled", 0)):
        longest = _longest_task(typed)
        yield at_most(f"longest task while {PEOPLE:,} rows {what}, none noted is 0", longest, SHORT, " ms", 0)


def _longest_task(typed: int) -> float:
    context = new_phone()
    if typed:
        lab = open_lab(context)
        run(lab, "typePeople", typed)
        lab.close()
    page = context.new_page()
    sign_in(page, server(), EMAIL)
    page.evaluate("() => bench.longestTask()")
    _until_saved(page)
    longest: float = page.evaluate("() => bench.longestTask()")
    context.close()
    return longest


def _until_saved(page: Page) -> None:
    page.wait_for_timeout(REWRITTEN_MS)
    page.get_by_role("button", name="All saved").wait_for(timeout=PATIENCE_MS)
    page.wait_for_timeout(REWRITTEN_MS)
