"""A moment in two taps from wherever one is, and every entry of the story can be put right."""

from playwright.sync_api import Locator, Page, expect

from tests.e2e.record_steps import open_page
from tests.e2e.steps import add_person, day, open_app, pin_event


def entry(page: Page, words: str) -> Locator:
    return page.locator("main .story-part > ol > li").filter(has_text=words)


def test_two_taps_from_today(phone: Page) -> None:
    open_app(phone)
    add_person(phone, "Ana Souza")
    phone.locator("a[href^='/log?person=']").click()
    phone.get_by_role("dialog").get_by_role("button", name="Call").click()
    expect(phone.get_by_text("Moment written down.")).to_be_visible()
    expect(phone.get_by_role("dialog")).to_have_count(0)
    open_page(phone, "Ana Souza")
    expect(entry(phone, "Call")).to_be_visible()


def test_one_moment_with_several_people_stands_with_each(phone: Page) -> None:
    open_app(phone)
    add_person(phone, "Ben Carter")
    add_person(phone, "Ana Souza")
    open_page(phone, "Ana Souza")
    phone.get_by_role("link", name="Log a moment").click()
    sheet = phone.get_by_role("dialog")
    sheet.get_by_role("searchbox", name="Whom with?").fill("cart")
    sheet.get_by_role("button", name="Ben Carter").click()
    sheet.get_by_label("A few words").fill("Planned the workshop")
    sheet.get_by_role("radio", name="Yesterday").check()
    sheet.get_by_role("button", name="Meeting").click()
    expect(entry(phone, "Planned the workshop")).to_contain_text("with Ben Carter")
    entry(phone, "Planned the workshop").get_by_role("link", name="Ben Carter").click()
    phone.get_by_role("heading", name="Ben Carter", level=1).wait_for()
    expect(entry(phone, "Planned the workshop")).to_contain_text("with Ana Souza")


def test_undo_gives_the_words_back(phone: Page) -> None:
    open_app(phone)
    add_person(phone, "Ana Souza")
    open_page(phone, "Ana Souza")
    phone.get_by_role("link", name="Log a moment").click()
    phone.get_by_role("dialog").get_by_label("A few words").fill("Long coffee")
    phone.get_by_role("dialog").get_by_role("button", name="Coffee").click()
    expect(entry(phone, "Long coffee")).to_be_visible()
    phone.get_by_role("button", name="Undo").click()
    expect(phone.get_by_text("Taken back.")).to_be_visible()
    expect(entry(phone, "Long coffee")).to_have_count(0)
    phone.get_by_role("link", name="Log a moment").click()
    expect(phone.get_by_role("dialog").get_by_label("A few words")).to_have_value("Long coffee")


def test_nobody_chosen_and_a_day_to_come_are_said_by_the_field(phone: Page) -> None:
    open_app(phone)
    phone.goto("/log")
    sheet = phone.get_by_role("dialog")
    sheet.get_by_role("button", name="Call").click()
    expect(sheet.get_by_text("Choose at least one person.")).to_be_visible()
    sheet.get_by_role("radio", name="Another day").check()
    sheet.get_by_label("Date", exact=True).fill(day(2))
    sheet.get_by_role("button", name="Call").click()
    expect(sheet.get_by_text("That day has not come yet.")).to_be_visible()


def test_an_entry_is_put_right_and_taken_out_with_undo(phone: Page) -> None:
    open_app(phone)
    add_person(phone, "Ana Souza", What_they_told_me="Runs the grants desk")
    open_page(phone, "Ana Souza")
    line = entry(phone, "Runs the grants desk")
    line.get_by_role("button", name="Change: Met").click()
    line.get_by_role("link", name="Edit").click()
    sheet = phone.get_by_role("dialog")
    sheet.get_by_label("A few words").fill("Runs the open grants desk")
    sheet.get_by_role("radio", name="Yesterday").check()
    sheet.get_by_role("radio", name="Coffee").check()
    sheet.get_by_role("button", name="Save", exact=True).click()
    line = entry(phone, "Runs the open grants desk")
    expect(line).to_contain_text("Coffee")
    line.get_by_role("button", name="Change: Coffee").click()
    line.get_by_role("button", name="Delete").click()
    expect(line).to_have_count(0)
    phone.get_by_role("button", name="Undo").click()
    expect(line).to_be_visible()


def test_help_thanks_and_promises_can_be_put_right(phone: Page) -> None:
    open_app(phone)
    add_person(phone, "Ana Souza", Thank_for="Red my draft", Promise="Send the articel")
    open_page(phone, "Ana Souza")
    for before, title, after in (
        ("Red my draft", "Helped you", "Read my draft"),
        ("Send the articel", "You promised", "Send the article"),
    ):
        line = entry(phone, before)
        line.get_by_role("button", name=f"Change: {title}").click()
        line.get_by_role("link", name="Edit").click()
        phone.get_by_role("dialog").get_by_label("What was it?").fill(after)
        phone.get_by_role("dialog").get_by_role("button", name="Save", exact=True).click()
        expect(entry(phone, after)).to_be_visible()


def test_from_the_event_the_moment_belongs_to_it(phone: Page) -> None:
    open_app(phone)
    pin_event(phone, "PyCon", ends=0)
    add_person(phone, "Ana Souza")
    phone.goto("/events")
    phone.get_by_role("link", name="PyCon").click()
    phone.get_by_role("link", name="Log a moment").click()
    sheet = phone.get_by_role("dialog")
    sheet.get_by_role("button", name="Ana Souza").click()
    sheet.get_by_role("button", name="Coffee").click()
    expect(entry(phone, "Coffee")).to_contain_text("Ana Souza")
