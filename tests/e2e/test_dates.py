"""A birthday without a year, and something to ask about, written down and seen to with no signal."""

from datetime import date

from playwright.sync_api import Page, expect

from tests.e2e.steps import add_person, day, open_app


def test_a_birthday_is_written_down_seen_to_and_taken_back(phone: Page) -> None:
    open_app(phone)
    phone.context.set_offline(True)
    add_person(phone, "Dr. Ana Souza")
    phone.goto("/people")
    phone.get_by_role("link", name="Dr. Ana Souza").click()
    phone.get_by_role("link", name="A date").click()
    sheet = phone.get_by_role("dialog")
    sheet.get_by_role("button", name="Save", exact=True).click()
    expect(sheet.get_by_text("Choose a day that exists.")).to_be_visible()
    soon = date.fromisoformat(day(2))
    sheet.get_by_label("Day", exact=True).fill(str(soon.day))
    sheet.get_by_label("Month", exact=True).select_option(str(soon.month))
    sheet.get_by_role("button", name="Save", exact=True).click()
    expect(phone.get_by_role("region", name="Days and questions").get_by_text("in 2 days")).to_be_visible()

    phone.goto("/")
    card = phone.get_by_role("article", name="Ana: Birthday")
    card.get_by_role("button", name="Done").click()
    expect(card).to_have_count(0)
    phone.get_by_role("button", name="Undo").click()
    expect(card).to_be_visible()


def test_something_to_ask_about_comes_up_on_its_day(phone: Page) -> None:
    open_app(phone)
    phone.context.set_offline(True)
    add_person(phone, "Ben Carter")
    phone.goto("/people")
    phone.get_by_role("link", name="Ben Carter").click()
    phone.get_by_role("button", name="Something to ask about").click()
    phone.get_by_role("button", name="Tomorrow").click()
    expect(phone.get_by_text("A few words are needed here.")).to_be_visible()
    phone.get_by_label("What do you want to ask Ben?").fill("How did the launch go?")
    phone.get_by_role("button", name="Tomorrow").click()
    expect(phone.get_by_text("To ask: tomorrow")).to_be_visible()
    phone.get_by_role("button", name="Asked", exact=True).click()
    expect(phone.get_by_text("You asked about it")).to_be_visible()
