"""Asking somebody for help, hearing back, and the thank-you that follows."""

from playwright.sync_api import Page, expect

from tests.e2e.steps import add_person, open_app


def test_an_ask_that_is_answered_becomes_a_thank_you(phone: Page) -> None:
    open_app(phone)
    add_person(phone, "Ben Carter")
    phone.goto("/give")
    phone.get_by_role("link", name="Ask for help").click()
    phone.get_by_role("searchbox", name="Whom could you ask?").fill("ben")
    phone.get_by_role("button", name="Ben Carter").click()
    phone.get_by_label("What would help you?").fill("an hour on my talk")
    phone.get_by_role("button", name="Save", exact=True).click()
    phone.get_by_label("Your words").fill("Hi Ben, could you spare an hour?")
    phone.get_by_role("button", name="I have asked").click()
    phone.get_by_role("button", name="Ben helped").click()
    phone.get_by_label("What did Ben do?").fill("An hour, and the ending landed")
    phone.get_by_role("button", name="Keep it, to say thank you").click()
    phone.get_by_role("link", name="Write a thank-you").click()
    expect(phone.get_by_role("heading", name="Thank Ben")).to_be_visible()
    expect(phone.get_by_text("An hour, and the ending landed")).to_be_visible()


def test_without_a_person_nothing_typed_is_lost(phone: Page) -> None:
    open_app(phone, "/give/asks/new")
    phone.get_by_label("What would help you?").fill("an hour on my talk")
    phone.get_by_role("button", name="Save", exact=True).click()
    expect(phone.get_by_text("Choose one person. Your words are kept.")).to_be_visible()
    phone.reload()
    expect(phone.get_by_label("What would help you?")).to_have_value("an hour on my talk")
