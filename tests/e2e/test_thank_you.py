"""Writing a thank-you, handing it over, and keeping the kind words that come back."""

from playwright.sync_api import Page, expect

from tests.e2e.steps import add_person, open_app


def test_a_letter_begun_with_starters_is_said_and_taken_back(phone: Page) -> None:
    open_app(phone)
    add_person(phone, "Ben Carter", Thank_for="An hour on my talk")
    phone.goto("/give")
    phone.get_by_role("link", name="Write").click()
    phone.get_by_text("Starters", exact=True).click()
    phone.get_by_role("button", name="Put these in my letter").click()
    letter = phone.get_by_label("Your words")
    expect(letter).to_be_focused()
    phone.keyboard.type("stayed")
    assert letter.input_value().startswith("Hi Ben,\n\nYou stayed just when I needed it.\n")
    expect(phone.get_by_text("There are two gaps for you to fill.")).to_be_visible()
    phone.get_by_role("button", name="Said in person").click()
    expect(phone.get_by_text("Lovely. Your thanks to Ben is written down.")).to_be_visible()
    expect(phone.get_by_role("link", name="Write")).to_have_count(0)
    phone.get_by_role("button", name="Undo").click()
    expect(phone.get_by_text("You have a draft")).to_be_visible()
    phone.get_by_role("link", name="Write").click()
    assert "You stayed just when I needed it." in phone.get_by_label("Your words").input_value()


def test_a_card_needs_an_address_and_thanks_in_public_a_yes(phone: Page) -> None:
    open_app(phone)
    add_person(phone, "Ben Carter", Thank_for="An hour on my talk")
    phone.goto("/give")
    phone.get_by_role("link", name="Write").click()
    phone.get_by_role("link", name="A card").click()
    phone.get_by_label("Postal address").fill("Hafenweg 3\n48155 Münster")
    phone.get_by_role("button", name="Save", exact=True).click()
    expect(phone.get_by_text("48155 Münster")).to_be_visible()
    phone.get_by_role("link", name="Back to the letter").click()
    phone.get_by_role("link", name="In public").click()
    expect(phone.get_by_text("Would Ben enjoy being thanked before others?")).to_be_visible()
    expect(phone.get_by_label("What you will say")).to_have_count(0)
    phone.get_by_text("Rather not", exact=True).click()
    expect(phone.get_by_text("Ben would rather be thanked in private, so")).to_be_visible()
    phone.get_by_role("link", name="Back to the letter").click()
    expect(phone.get_by_role("button", name="Said in person")).to_be_visible()
    expect(phone.get_by_role("link", name="In public")).to_have_count(0)


def test_kind_words_are_kept_with_their_person_and_found(phone: Page) -> None:
    open_app(phone)
    add_person(phone, "Ana Souza")
    phone.goto("/people")
    phone.locator("main").get_by_role("link", name="Ana Souza").click()
    phone.get_by_role("link", name="Something kind they said to you").click()
    sheet = phone.get_by_role("dialog")
    sheet.get_by_label("Their words").fill("Your lighthouse drawing saved my week")
    sheet.get_by_text("On a card", exact=True).click()
    sheet.get_by_role("button", name="Save", exact=True).click()
    expect(phone.get_by_text("Kept, to read again some day.")).to_be_visible()
    expect(phone.get_by_text("Your lighthouse drawing saved my week")).to_be_visible()
    phone.locator("nav.places").get_by_role("link", name="Reflect").click()
    phone.get_by_role("link", name="Kind words").click()
    expect(phone.get_by_text("Your lighthouse drawing saved my week")).to_be_visible()
    expect(phone.get_by_text("On a card")).to_be_visible()
    phone.locator("nav.places").get_by_role("link", name="People").click()
    phone.get_by_role("searchbox").fill("lighthouse")
    expect(phone.get_by_role("link", name="Ana Souza")).to_be_visible()
