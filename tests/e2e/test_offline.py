"""The whole job with the network off, from a cold start, without an account."""

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.steps import add_person, fill_sheet, open_app, pin_event


@pytest.fixture
def no_signal(phone: Page) -> Page:
    open_app(phone)
    phone.context.set_offline(True)
    phone.close()
    page = phone.context.new_page()
    page.goto("/")
    return page


def test_five_people_met_at_an_event(no_signal: Page) -> None:
    page = no_signal
    pin_event(page, "PyCon", ends=2)
    add_person(
        page,
        "Ana Souza",
        Company="Lumen",
        Role="CTO",
        What_they_told_me="Runs the grants desk",
        Thank_for="Read my draft",
        Promise="Send the article",
        Tags="climate,",
    )
    add_person(page, "张伟", Thank_for="Walked me to the station")
    add_person(page, "محمد بن سلمان")
    add_person(page, "👩🏽‍🚀 Zoë", What_they_told_me="é" * 10_000)
    add_person(page, "Ben O'Brien", Thank_for="A seat in the front row")

    page.goto("/people")
    expect(page.get_by_text("5 people")).to_be_visible()
    page.get_by_label("Search people").fill("lumen")
    expect(page.locator("main a[href^='/people/']")).to_have_count(1)
    expect(page.get_by_role("link", name="Ana Souza")).to_be_visible()
    page.get_by_label("Search people").fill("zoe")
    expect(page.get_by_role("link", name="Zoë")).to_be_visible()
    page.get_by_label("Search people").fill("grants")
    expect(page.get_by_role("link", name="Ana Souza")).to_be_visible()

    page.goto("/")
    expect(page.get_by_text("You have met five people here.")).to_be_visible()
    expect(page.get_by_text("Send the article")).to_be_visible()
    page.goto("/give")
    expect(page.get_by_text("Three people to thank.")).to_be_visible()


def test_a_cold_start_shows_what_was_saved(no_signal: Page) -> None:
    add_person(no_signal, "Ana Souza")
    no_signal.close()
    page = no_signal.context.new_page()
    page.goto("/people")
    expect(page.get_by_role("link", name="Ana Souza")).to_be_visible()
    page.get_by_role("link", name="Ana Souza").click()
    page.reload()
    expect(page.get_by_role("heading", name="Ana Souza")).to_be_visible()


def test_undo_takes_the_person_back(no_signal: Page) -> None:
    add_person(no_signal, "Ana Souza")
    no_signal.get_by_role("button", name="Undo").click()
    expect(no_signal.get_by_text("Taken back.")).to_be_visible()
    no_signal.goto("/people")
    expect(no_signal.get_by_text("Everyone you meet will live here.")).to_be_visible()


def test_what_was_typed_survives_a_slip(no_signal: Page) -> None:
    no_signal.goto("/add")
    no_signal.get_by_label("Name", exact=True).fill("Ana Sou")
    no_signal.keyboard.press("Escape")
    no_signal.goto("/add")
    expect(no_signal.get_by_label("Name", exact=True)).to_have_value("Ana Sou")


def test_the_thanks_are_written_and_sent(no_signal: Page) -> None:
    page = no_signal
    pin_event(page, "PyCon", starts=-2, ends=-1)
    page.get_by_role("link", name="Add person here").click()
    fill_sheet(page, "Ana Souza", Thank_for="Read my draft")
    page.goto("/give")
    page.get_by_role("link", name="Write").click()
    page.get_by_label("What Ana did").fill("You read my draft overnight.")
    page.get_by_label("What it says about them").fill("You are generous with your time.")
    page.get_by_label("What it changed for you").fill("The talk landed.")
    letter = page.get_by_label("Your words")
    expect(letter).to_have_value(
        "Hi Ana,\n\nYou read my draft overnight.\nYou are generous with your time.\nThe talk landed."
    )
    page.get_by_role("button", name="Mark as sent").click()
    expect(page.get_by_text("Everyone who helped you has been thanked.")).to_be_visible()
    page.goto("/reflect")
    expect(page.get_by_text("You read my draft overnight.")).to_be_visible()
    page.goto("/people")
    page.get_by_role("link", name="Ana Souza").click()
    expect(page.get_by_text("You said thank you")).to_be_visible()


@pytest.mark.parametrize("choice", ["Already thanked", "Not needed"])
def test_a_card_can_be_put_aside_and_taken_back(no_signal: Page, choice: str) -> None:
    add_person(no_signal, "Ana Souza", Thank_for="Read my draft")
    no_signal.goto("/give")
    no_signal.get_by_role("button", name=choice).click()
    expect(no_signal.get_by_role("link", name="Write")).to_have_count(0)
    no_signal.get_by_role("button", name="Undo").click()
    expect(no_signal.get_by_role("link", name="Write")).to_be_visible()


def test_later_moves_the_card_and_undo_moves_it_back(no_signal: Page) -> None:
    page = no_signal
    pin_event(page, "PyCon", starts=-2, ends=-1)
    page.get_by_role("link", name="Add person here").click()
    fill_sheet(page, "Ana Souza", Thank_for="Read my draft")
    page.goto("/give")
    expect(page.get_by_role("heading", name="A good time now")).to_be_visible()
    page.get_by_role("button", name="Later").click()
    page.get_by_role("button", name="Next week").click()
    expect(page.get_by_role("heading", name="Coming up")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("heading", name="A good time now")).to_be_visible()
