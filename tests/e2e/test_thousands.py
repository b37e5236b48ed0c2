"""Thousands of people: few rows exist at a time, and changing them all is counted, done and taken back."""

from playwright.sync_api import Page, expect

from tests.bench.lab import open_lab, run

# While the whole list is scrolled through: the most rows there ever were, and how many a screen holds.
MOST_ROWS = """async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const rows = () => document.querySelectorAll(".rows [role=listitem]");
  const height = rows()[0].clientHeight;
  let most = 0;
  for (let top = 0; top < document.body.scrollHeight; top += 9_000) {
    scrollTo(0, top);
    await frame();
    most = Math.max(most, rows().length);
  }
  scrollTo(0, 0);
  return [most, Math.ceil(innerHeight / height)];
}"""


def test_thousands_are_changed_with_a_count_and_taken_back_with_a_count(phone: Page) -> None:
    lab = open_lab(phone.context)
    run(lab, "seed", 2000)
    lab.close()
    phone.goto("/people")
    phone.get_by_label("Order").select_option("By circle")
    phone.get_by_role("button", name="Select").click()
    phone.get_by_role("toolbar").get_by_role("button", name="All", exact=True).click()
    expect(phone.get_by_text("2,000 chosen")).to_be_visible()
    most, fitting = phone.evaluate(MOST_ROWS)
    assert 0 < most <= fitting + 12
    phone.get_by_role("button", name="Circle", exact=True).click()
    phone.get_by_role("dialog").get_by_text("Inner", exact=True).click()
    expect(phone.get_by_text("of 2,000")).to_be_visible()
    expect(phone.get_by_text("2,000 people: Inner.")).to_be_visible(timeout=60_000)
    # Held by the focus, the offer stays while the list follows in slices.
    phone.get_by_role("button", name="Undo").focus()
    expect(phone.locator("#main h2").first).to_contain_text("Inner 2000", timeout=60_000)

    phone.get_by_role("button", name="Undo").press("Enter")
    expect(phone.get_by_text("of 2,000")).to_be_visible()
    expect(phone.get_by_text("Taken back.")).to_be_visible(timeout=60_000)
    expect(phone.locator("#main h2").first).to_contain_text("Close", timeout=60_000)
