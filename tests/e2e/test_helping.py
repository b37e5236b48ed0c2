"""Help in both directions, who could help whom, and the words about it, as a person meets them."""

import re

from playwright.sync_api import Page, expect

from tests.e2e.steps import add_person, open_app


def on_page_of(page: Page, name: str) -> None:
    page.goto("/people")
    page.locator("main").get_by_role("link", name=name).click()
    page.get_by_role("heading", name="Helping each other").wait_for()


def note(page: Page, what: str, words: str) -> None:
    page.get_by_role("button", name=what).click()
    page.get_by_label(what).fill(words)
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Saved.")).to_be_visible()


def test_help_without_an_event_is_written_down_thanked_for_and_taken_out(phone: Page) -> None:
    open_app(phone)
    add_person(phone, "Ana Souza")
    phone.goto("/give/help")
    phone.get_by_role("link", name="Write down help").click()
    phone.get_by_role("searchbox", name="Who was it with?").fill("ana")
    phone.get_by_role("button", name="Ana Souza").click()
    phone.get_by_label("What was it?").fill("Read my draft")
    phone.get_by_label("Kind").select_option("feedback")
    phone.get_by_role("button", name="Save", exact=True).click()
    expect(phone.get_by_text("The thank-you to Ana is in your queue.")).to_be_visible()
    entry = phone.get_by_role("listitem").filter(has_text="Ana Souza helped you")
    expect(entry).to_contain_text("Feedback")
    phone.get_by_text("You helped them").click()
    expect(phone.get_by_text("Nothing of this kind is written down.")).to_be_visible()
    phone.get_by_text("Both ways", exact=True).click()
    entry.get_by_role("button", name=re.compile("^Change")).click()
    phone.get_by_role("button", name="Delete").click()
    expect(phone.get_by_text("Deleted.")).to_be_visible()
    phone.get_by_role("button", name="Undo").click()
    entry.get_by_role("link", name="Write a thank-you").click()
    expect(phone.get_by_role("heading", name="Thank Ana")).to_be_visible()


def test_two_who_fit_are_proposed_with_the_reason_and_begun(phone: Page) -> None:
    open_app(phone)
    add_person(phone, "Ana Souza")
    add_person(phone, "Ben Carter")
    on_page_of(phone, "Ana Souza")
    note(phone, "What would help them now", "A designer for a leaflet")
    on_page_of(phone, "Ben Carter")
    note(phone, "What they can offer", "Design, on Fridays")
    phone.goto("/")
    pair = phone.get_by_role("article", name="Ben and Ana")
    expect(pair).to_contain_text("In both: “Design”")
    pair.get_by_role("button", name="Put aside").click()
    expect(phone.get_by_text("It will not be proposed again.")).to_be_visible()
    expect(pair).to_have_count(0)
    phone.get_by_role("button", name="Undo").click()
    pair.get_by_role("button", name="Introduce").click()
    phone.get_by_role("heading", name="Next: ask Ben").wait_for()
    expect(phone.get_by_text("Ben can offer: Design, on Fridays")).to_be_visible()
    assert not re.search("Ana|leaflet", phone.get_by_label("Your words to Ben").input_value())


def test_words_about_balance_are_there_until_they_are_switched_off(phone: Page) -> None:
    open_app(phone)
    add_person(phone, "Ana Souza", Thank_for="Read my draft")
    on_page_of(phone, "Ana Souza")
    phone.get_by_text("Between you two").click()
    expect(phone.get_by_text("The past year was quiet between you and Ana.")).to_be_visible()
    phone.goto("/settings")
    phone.get_by_label("Words about how help flows").click()
    expect(phone.get_by_text("Saved.")).to_be_visible()
    on_page_of(phone, "Ana Souza")
    expect(phone.get_by_text("Between you two")).to_have_count(0)
    phone.get_by_role("link", name="Say no kindly").click()
    expect(phone.get_by_label("Your words")).to_have_value(re.compile("^Hi Ana,"))
