"""No word is lost between two devices, and what stood before is one tap away."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.e2e.steps import expect_saved, open_app, sign_in
from tests.support.server import Server


def write_page(page: Page, words: str) -> None:
    page.goto("/reflect/journal")
    page.get_by_role("link", name="Write", exact=True).click()
    page.get_by_label("What is on your mind").fill(words)
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Written down.")).to_be_visible()


def change_page(page: Page, before: str, after: str) -> None:
    page.goto("/reflect/journal")
    page.get_by_role("link", name=before).click()
    page.get_by_role("link", name="Edit", exact=True).click()
    page.get_by_label("What is on your mind").fill(after)
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Written down.")).to_be_visible()


def test_a_journal_page_gets_back_the_words_it_had(phone: Page, server: Server) -> None:
    open_app(phone)
    sign_in(phone, server, "journal@example.org")
    write_page(phone, "A good day. Ana called.")
    expect_saved(phone)
    change_page(phone, "A good day", "Only this.")
    expect_saved(phone)
    phone.get_by_text("Earlier versions").click()
    expect(phone.get_by_role("main").get_by_text("on this device")).to_be_visible()
    phone.get_by_role("button", name="Put back").click()
    expect(phone.get_by_text("It reads as before again.")).to_be_visible()
    expect(phone.locator("article.journal-entry")).to_have_text("A good day. Ana called.")
    phone.get_by_role("button", name="Undo").click()
    expect(phone.locator("article.journal-entry")).to_have_text("Only this.")


def test_two_devices_write_on_one_page_and_both_keep_every_word(new_phone: Callable[[], Page], server: Server) -> None:
    one, other = new_phone(), new_phone()
    for page in (one, other):
        open_app(page)
        sign_in(page, server, "both@example.org")
    write_page(one, "Dinner with Ana.")
    expect_saved(one)
    other.goto("/reflect/journal")
    expect(other.get_by_text("Dinner with Ana.")).to_be_visible()
    one.context.set_offline(True)
    change_page_offline(one, "Dinner with Ana. She laughed.")
    change_page(other, "Dinner with Ana.", "Dinner with Ana. It rained.")
    expect_saved(other)
    one.context.set_offline(False)
    expect_saved(one)
    expect(one.get_by_text("She laughed.")).to_be_visible()
    expect(one.get_by_text("It rained.")).to_be_visible()


def change_page_offline(page: Page, after: str) -> None:
    page.goto("/reflect/journal")
    page.locator(".journal-entry").first.click()
    page.get_by_role("link", name="Edit", exact=True).click()
    page.get_by_label("What is on your mind").fill(after)
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Written down.")).to_be_visible()
