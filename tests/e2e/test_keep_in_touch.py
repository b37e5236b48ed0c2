"""A circle, a moment in two taps, and a count that starts again."""

from playwright.sync_api import Page, expect

from tests.e2e.steps import add_person, open_app


def test_a_circle_says_when_and_a_moment_starts_again(phone: Page) -> None:
    open_app(phone)
    add_person(phone, "Ana Souza")
    phone.goto("/people")
    phone.get_by_role("link", name="Ana Souza").click()
    phone.get_by_text("Inner", exact=True).click()
    expect(phone.get_by_text("You will be reminded")).to_be_visible()
    phone.get_by_role("link", name="Log a moment").click()
    phone.get_by_role("dialog").get_by_role("button", name="Coffee").click()
    expect(phone.get_by_text("Moment written down.")).to_be_visible()
    expect(phone.get_by_role("listitem").filter(has_text="Coffee")).to_be_visible()
    phone.get_by_role("button", name="Undo").last.click()
    expect(phone.get_by_text("Taken back.")).to_be_visible()


def test_german_is_complete_on_the_way_through(phone: Page) -> None:
    open_app(phone)
    phone.goto("/settings")
    phone.get_by_text("Deutsch", exact=True).click()
    expect(phone.get_by_role("heading", name="Einstellungen")).to_be_visible()
    phone.goto("/")
    expect(phone.get_by_role("link", name="Heute")).to_be_visible()
    assert phone.evaluate("document.documentElement.lang") == "de"
