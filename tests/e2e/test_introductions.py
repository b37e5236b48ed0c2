"""Two people are brought together, each asked first; the words never tell who the other is before both agreed."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.steps import add_person, open_app


@pytest.fixture
def begun(phone: Page) -> Page:
    """Ana and Ben should meet; begun on Ana's page."""
    open_app(phone)
    add_person(phone, "Ana Souza")
    add_person(phone, "Ben Carter")
    phone.goto("/people")
    phone.locator("main").get_by_role("link", name="Ana Souza").click()
    phone.get_by_role("link", name="Introduce Ana to somebody").click()
    phone.get_by_role("searchbox", name="Who should meet?").fill("ben")
    phone.get_by_role("button", name="Ben Carter").click()
    phone.get_by_label("Why they should meet").fill("Both care about rivers")
    phone.get_by_role("button", name="Save", exact=True).click()
    phone.get_by_role("heading", name="Next: ask Ana").wait_for()
    return phone


def test_both_are_asked_before_they_meet(begun: Page) -> None:
    to_ana = begun.get_by_label("Your words to Ana")
    assert not re.search("Ben|rivers", to_ana.input_value())
    to_ana.fill("Hi Ana, may I introduce you to Ben?")
    expect(begun.get_by_text("These words seem to tell who Ben is.")).to_be_visible()
    begun.get_by_role("button", name="I have asked Ana").click()
    begun.get_by_role("button", name="Ana agrees").click()
    begun.get_by_role("heading", name="Next: ask Ben").wait_for()
    assert not re.search("Ana|rivers", begun.get_by_label("Your words to Ben").input_value())
    begun.get_by_role("button", name="I have asked Ben").click()
    begun.get_by_role("button", name="Ben agrees").click()
    expect(begun.get_by_label("Your words to both")).to_have_value(re.compile("Both care about rivers"))
    begun.get_by_role("button", name="I have introduced them").click()
    begun.get_by_role("textbox", name="How did it go?").fill("They plan a walk")
    begun.get_by_role("button", name="Write it down").click()
    begun.get_by_role("button", name="I have thanked both").click()
    expect(begun.get_by_role("heading", name="Done")).to_be_visible()
    begun.goto("/people")
    begun.locator("main").get_by_role("link", name="Ben Carter").click()
    expect(begun.get_by_role("listitem").filter(has_text="You made an introduction")).to_contain_text("Ana Souza")


def test_a_no_is_kept_kindly_and_can_be_taken_back(begun: Page) -> None:
    begun.get_by_role("button", name="I have asked Ana").click()
    begun.get_by_role("button", name="Rather not").click()
    expect(begun.get_by_text("Good that you asked first.")).to_be_visible()
    begun.get_by_role("button", name="Undo").click()
    expect(begun.get_by_role("button", name="Ana agrees")).to_be_visible()
