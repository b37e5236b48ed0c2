"""From the tap on Save until the person stands in the list, and until she is in the database for good."""

from collections.abc import Iterator
from statistics import median

from playwright.sync_api import Page

from tests.bench.browser import PEOPLE, phone, slow_page
from tests.bench.figures import p95, ratio
from tests.bench.table import Line, at_most, plain

TIMES = 20
FEW = 30
ROW = "#main .person-row .name"
# The plainest way of keeping something on a phone: one record, one transaction, in a store without an index.
BARE_PUT = """async () => {
  const opening = indexedDB.open("bench", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("people", { keyPath: "id" });
  await new Promise((done) => (opening.onsuccess = done));
  const spent = [];
  for (let number = 0; number < 20; number++) {
    const before = performance.now();
    const tx = opening.result.transaction("people", "readwrite");
    tx.objectStore("people").put({ id: crypto.randomUUID(), name: `Ada ${number}`, company: "Analytical Engines" });
    await new Promise((done) => (tx.oncomplete = done));
    spent.push(performance.now() - before);
    await new Promise((done) => setTimeout(done, 50));
  }
  opening.result.close();
  return spent;
}"""
MEASURE_SAVE = """(name) => {
  window.saved = new Promise((resolve) => {
    document.addEventListener("submit", ({ timeStamp }) => {
      bench.written.length = 0;
      bench.whenPainted("#main .person-row .name", name).then((painted) =>
        resolve({ visible: painted - timeStamp, durable: bench.written[0] - timeStamp }));
    }, { capture: true, once: true });
  });
}"""


def lines() -> Iterator[Line]:
    pages = [_page(people) for people in (FEW, PEOPLE)]
    times: list[list[dict[str, float]]] = [[], []]
    for number in range(TIMES + 1):
        for page, kept in zip(pages, times, strict=True):
            page.bring_to_front()
            measured = _add(page, f"Aaa Bench {number}")
            # The first opening of the sheet fetches and compiles it.
            if number:
                kept.append(measured)
    puts = pages[1].evaluate(BARE_PUT)
    for page in pages:
        page.close()
    (_, few_visible), (durable, visible) = ([_of(kept, what) for what in ("durable", "visible")] for kept in times)
    yield at_most(f"Save until in the list, p95 of {TIMES}", p95(visible), 60, " ms", 0)
    yield at_most(f"the same with {FEW} people, p95", p95(few_visible), 60, " ms", 0)
    yield plain(f"Save until in the list, {PEOPLE:,} people against {FEW}", ratio(visible, few_visible), "x", 2)
    yield at_most("Save until durable, p95", p95(durable), 20, " ms", 0)
    yield plain("Save until durable, against a bare IndexedDB put", median(durable) / median(puts), "x", 1)
    yield plain("a bare IndexedDB put, median", median(puts), " ms", 1)


def _of(measured: list[dict[str, float]], what: str) -> list[float]:
    return [each[what] for each in measured]


def _page(people: int) -> Page:
    page = slow_page(phone(people))
    page.goto("/people")
    page.evaluate("(row) => bench.whenPainted(row)", ROW)
    # The start has left work for a quiet moment.
    page.wait_for_timeout(3000)
    return page


def _add(page: Page, name: str) -> dict[str, float]:
    page.click("nav a.to-add")
    page.get_by_label("Name", exact=True).fill(name)
    page.evaluate(MEASURE_SAVE, name)
    page.get_by_role("button", name="Save", exact=True).click()
    measured: dict[str, float] = page.evaluate("() => window.saved")
    # What an edit puts off until later is not part of the next one.
    page.wait_for_timeout(300)
    return measured
