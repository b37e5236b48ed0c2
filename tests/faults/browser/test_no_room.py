"""The device is full: nothing is half saved, what was saved before is there, and the words stay in the form."""

from playwright.sync_api import Page, expect

from tests.e2e.steps import add_person, fill_sheet, open_app
from tests.faults.browser.storage import Storage

FULL = "This device has no room left, so this was not saved."


def test_a_full_device_says_so_and_keeps_the_words(phone: Page, storage: Storage) -> None:
    storage.limit()
    open_app(phone)
    add_person(phone, "Ana Souza", Thank_for="Read my draft")
    storage.fill()
    _try_to_save(phone)
    expect(phone.get_by_text(FULL)).to_be_visible()
    sheet = phone.get_by_role("dialog")
    expect(sheet.get_by_label("Name", exact=True)).to_have_value("Ben O'Brien")
    expect(sheet.get_by_label("Thank for")).to_have_value("A seat in the front row")

    storage.free()
    phone.reload()
    _nothing_of_ben(phone)
    phone.goto("/add")
    expect(phone.get_by_role("dialog").get_by_label("Name", exact=True)).to_have_value("Ben O'Brien")
    fill_sheet(phone, "Ben O'Brien")
    phone.goto("/give")
    expect(phone.get_by_text("Two people to thank.")).to_be_visible()


def _try_to_save(phone: Page) -> None:
    phone.locator("nav.places").get_by_role("link", name="Add").click()
    sheet = phone.get_by_role("dialog")
    sheet.get_by_label("Name", exact=True).fill("Ben O'Brien")
    sheet.get_by_label("What they told me").fill("é" * 15_000)
    sheet.get_by_label("Thank for").fill("A seat in the front row")
    sheet.get_by_role("button", name="Save", exact=True).click()


def _nothing_of_ben(phone: Page) -> None:
    """Neither the person nor what was to be written with it."""
    phone.goto("/people")
    expect(phone.get_by_role("link", name="Ana Souza")).to_be_visible()
    expect(phone.get_by_role("link", name="Ben")).to_have_count(0)
    phone.goto("/give")
    expect(phone.get_by_text("Read my draft")).to_be_visible()
    expect(phone.get_by_text("A seat in the front row")).to_have_count(0)
