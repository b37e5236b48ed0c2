"""Looking back: a page that names somebody and becomes a thank-you, a walk through a quarter, a friend of long ago."""

import re
from datetime import date

from playwright.sync_api import Page, expect

from tests.e2e.steps import add_person, day, open_app, pin_event


def ago_in_the_quarter_before() -> int:
    """So many days ago lies a day in the quarter that is over."""
    today = date.fromisoformat(day(0))
    first = today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1)
    return (today - first).days + 20


def test_a_page_names_somebody_and_becomes_a_thank_you(phone: Page) -> None:
    open_app(phone)
    add_person(phone, "Ana Souza")
    phone.goto("/reflect/journal/new")
    words = phone.get_by_label("What is on your mind")
    words.click()
    phone.keyboard.type("Tea with @so")
    expect(phone.get_by_role("option", name="Ana Souza")).to_be_visible()
    phone.keyboard.press("Enter")
    expect(words).to_have_value("Tea with @Ana Souza ")
    phone.keyboard.type("was kind.")
    phone.get_by_role("button", name="Save", exact=True).click()
    expect(phone.get_by_text("Written down.")).to_be_visible()
    phone.get_by_role("button", name="Thank Ana").click()
    expect(phone.get_by_role("heading", name="Thank Ana")).to_be_visible()
    expect(phone.get_by_text("Tea with Ana Souza was kind.")).to_be_visible()
    phone.go_back()
    phone.get_by_role("link", name="Ana Souza").click()
    expect(phone.get_by_role("link", name="You wrote about them")).to_be_visible()


def test_a_quarter_is_walked_through_and_left_in_between(phone: Page) -> None:
    ago = ago_in_the_quarter_before()
    open_app(phone)
    pin_event(phone, "PyCon", starts=-ago, ends=-ago)
    add_person(phone, "Ana Souza")
    add_person(phone, "Ben Carter")
    phone.goto("/reflect")
    phone.get_by_role("button", name="Begin the walk").click()
    expect(phone.get_by_text("1 of 2")).to_be_visible()
    expect(phone.get_by_text("You met once.")).to_be_visible()
    first = phone.locator("main article").get_attribute("aria-label") or ""
    phone.get_by_text("Energising", exact=True).click()
    phone.get_by_role("button", name=re.compile("to “Active”")).click()
    expect(phone.get_by_text("is now in “Active”")).to_be_visible()
    phone.get_by_role("button", name="Next").click()
    expect(phone.get_by_text("2 of 2")).to_be_visible()
    phone.reload()
    expect(phone.get_by_text("2 of 2")).to_be_visible()
    phone.get_by_role("button", name="Skip").click()
    expect(phone.get_by_role("region", name="Energising").get_by_role("link", name=first)).to_be_visible()
    phone.get_by_role("button", name="Finish the walk").click()
    expect(phone.get_by_text("Well walked. It is kept.")).to_be_visible()


def test_a_friend_of_long_ago_comes_to_mind_and_is_written_to(phone: Page) -> None:
    open_app(phone)
    pin_event(phone, "PyCon", starts=-400, ends=-400)
    add_person(phone, "Ana Souza", Thank_for="Read my draft")
    phone.goto("/")
    phone.get_by_role("link", name="Somebody from earlier years").click()
    card = phone.get_by_role("article", name="Ana Souza")
    expect(card.get_by_text("You shared one moment")).to_be_visible()
    card.get_by_text("Write to Ana").click()
    expect(card.get_by_label("Your words")).to_have_value(re.compile("^Hi Ana,"))
    card.get_by_role("button", name="I wrote to them").click()
    expect(card.get_by_text("You wrote to Ana this month.")).to_be_visible()
    phone.get_by_role("button", name="Undo").click()
    expect(card.get_by_role("button", name="Another time")).to_be_visible()
