"""What stands in the phone's own database, where the screen does not show it."""

from typing import Any

from playwright.sync_api import Page

KEPT = """async ([noun, field]) => {
  const opening = indexedDB.open("kith");
  await new Promise((done) => (opening.onsuccess = done));
  const records = opening.result.transaction("records").objectStore("records");
  const asked = records.getAll(IDBKeyRange.bound([noun], [noun, []]));
  await new Promise((done) => (asked.onsuccess = done));
  opening.result.close();
  return asked.result.map(({ dirty }) => dirty[field].value);
}"""


def kept(page: Page, noun: str, field: str) -> list[Any]:
    """One field of every record of a noun that was typed here and not yet sent."""
    values: list[Any] = page.evaluate(KEPT, [noun, field])
    return values
