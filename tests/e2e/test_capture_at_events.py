"""Whom one met where: several events at once, and those that are over."""

from playwright.sync_api import Page, expect

from tests.e2e.kept import kept
from tests.e2e.steps import add_person, day, fill_sheet, open_app, pin_event


def event_id(page: Page) -> str:
    return page.url.rsplit("/", 1)[1]


def test_with_two_events_a_chip_says_which(phone: Page) -> None:
    open_app(phone)
    pin_event(phone, "Meetup", ends=0)
    pin_event(phone, "PyCon", ends=2)
    phone.goto("/add")
    sheet = phone.get_by_role("dialog")
    expect(sheet.get_by_role("radio", name="PyCon")).to_be_checked()
    sheet.get_by_role("radio", name="Meetup").check(force=True)
    fill_sheet(phone, "Ana Souza")
    phone.goto("/add")
    phone.get_by_role("radio", name="Elsewhere").check(force=True)
    fill_sheet(phone, "Bo Ek")
    phone.goto("/events")
    phone.get_by_role("link", name="Meetup").click()
    expect(phone.get_by_role("link", name="Ana Souza")).to_be_visible()
    expect(phone.get_by_role("link", name="Bo Ek")).to_have_count(0)


def test_an_event_that_is_over_takes_its_own_days(phone: Page) -> None:
    open_app(phone)
    pin_event(phone, "PyCon", starts=-9, ends=-7)
    phone.goto(f"/add?event={event_id(phone)}&on={day(-8)}")
    expect(phone.get_by_label("Met on", exact=True)).to_have_value(day(-8))
    fill_sheet(phone, "Ana Souza", Thank_for="The seat")
    assert kept(phone, "moments", "happened_on") == [day(-8)]
    expect(phone.get_by_role("link", name="Ana Souza").first).to_be_visible()


def test_without_a_day_it_is_the_last_of_the_event(phone: Page) -> None:
    open_app(phone)
    pin_event(phone, "PyCon", starts=-9, ends=-7)
    phone.goto(f"/add?event={event_id(phone)}&on={day(0)}")
    fill_sheet(phone, "Ana Souza")
    assert kept(phone, "moments", "happened_on") == [day(-7)]


def test_today_shows_whom_you_met_and_who_waits(phone: Page) -> None:
    open_app(phone)
    pin_event(phone, "PyCon", ends=2)
    phone.goto("/")
    add_person(phone, "Ana Souza", Thank_for="The seat")
    add_person(phone, "Bo Ek")
    card = phone.get_by_role("list", name="People you met").get_by_role("listitem")
    expect(card).to_have_count(2)
    expect(card.nth(0)).to_contain_text("Bo")
    expect(card.nth(1)).to_contain_text("Not yet thanked")
    expect(phone.get_by_role("link", name="One has not heard a thank-you yet.")).to_be_visible()
    phone.goto("/give")
    phone.get_by_role("button", name="Already thanked").click()
    expect(phone.get_by_text("Good. Ana has been thanked.")).to_be_visible()
    phone.goto("/")
    expect(card.nth(1)).to_contain_text("Thanked")
