"""From the tap on Save until the person stands in the list, and until she is in the database for good."""

from collections.abc import Iterator
from statistics import median

from tests.bench.browser import FEW, PEOPLE, SlowPage, phone
from tests.bench.figures import p95
from tests.bench.table import Line, at_most, plain

TIMES = 12
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
        for slow, kept in zip(pages, times, strict=True):
            slow.page.bring_to_front()
            measured = _add(slow, f"Aaa Bench {number}")
            # The first opening of the sheet fetches and compiles it.
            if number:
                kept.append(measured)
    puts = pages[1].page.evaluate(BARE_PUT)
    for slow in pages:
        slow.page.close()
    few, many = ({what: [each[what] for each in kept] for what in kept[0]} for kept in times)
    yield at_most(f"Save until in the list, p95 of {TIMES}", p95(many["visible"]), 60, " ms", 0)
    yield plain("Save until in the list, median", median(many["visible"]), " ms")
    yield plain("Save until in the list, of it main thread, median", median(many["busy"]), " ms")
    yield plain(f"the same with {FEW} people, of it main thread, median", median(few["busy"]), " ms")
    yield at_most("Save until durable, p95", p95(many["durable"]), 20, " ms", 0)
    yield plain("Save until durable, against a bare IndexedDB put", median(many["durable"]) / median(puts), "x", 1)
    yield plain("a bare IndexedDB put, median", median(puts), " ms", 1)


def _page(people: int) -> SlowPage:
    slow = SlowPage(phone(people))
    page = slow.page
    page.goto("/people")
    page.evaluate("(row) => bench.whenPainted(row)", ROW)
    # The start has left work for a quiet moment.
    page.wait_for_timeout(3000)
    return slow


def _add(slow: SlowPage, name: str) -> dict[str, float]:
    page = slow.page
    page.click("nav a.to-add")
    page.get_by_label("Name", exact=True).fill(name)
    page.evaluate(MEASURE_SAVE, name)
    box = page.get_by_role("button", name="Save", exact=True).bounding_box()
    assert box
    page.wait_for_timeout(200)
    before = slow.busy()
    # Not click(): what it does to make sure of its aim would be measured, too.
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    measured: dict[str, float] = page.evaluate("() => window.saved")
    measured["busy"] = slow.busy() - before
    # What an edit puts off until later is not part of the next one.
    page.wait_for_timeout(300)
    return measured
