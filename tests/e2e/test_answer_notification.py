"""Answered on the notification: the card is gone, with a network and without, and it stays so."""

from playwright.sync_api import expect

from tests.e2e.notifications import Notified, card, helped
from tests.e2e.reminding import kith, new_page, push_service
from tests.e2e.steps import day, expect_saved, sign_in

__all__ = ["kith", "new_page", "push_service"]

NOON = f"{day(1)}T12:00:00Z"


def test_thanked_with_a_network(new_page, kith, push_service):
    page = new_page()
    sign_in(page, kith, "ana@example.org")
    helped(page, "Maria Lopez")
    expect_saved(page)
    page.goto("/")
    expect(card(page, "Maria Lopez")).to_be_visible()
    phone = Notified(page, kith, push_service)
    shown = phone.remind(NOON)
    assert [each["title"] for each in shown[0]["actions"]] == ["Thanked", "Tomorrow"]
    phone.tap("thanked")
    expect(card(page, "Maria Lopez")).to_have_count(0)

    page.goto("/settings/reminders")
    expect(page.get_by_text("Thank-yous after Meetup with Maria Lopez")).to_be_visible()
    expect(page.get_by_text("You answered “Thanked” at")).to_be_visible()


def test_tomorrow_without_a_network(new_page, kith, push_service):
    page = new_page()
    sign_in(page, kith, "ben@example.org")
    helped(page, "Jane Roe")
    expect_saved(page)
    phone = Notified(page, kith, push_service)
    phone.remind(NOON)
    page.goto("/")
    expect(card(page, "Jane Roe")).to_be_visible()
    page.context.set_offline(True)
    phone.tap("tomorrow")
    expect(card(page, "Jane Roe")).to_have_count(0)
    page.reload()
    expect(page.get_by_text("Nothing for today")).to_be_visible()

    page.context.set_offline(False)
    expect_saved(page)
    other = new_page()
    sign_in(other, kith, "ben@example.org")
    other.goto("/settings/reminders")
    expect(other.get_by_text("You answered “Tomorrow” at")).to_be_visible()
    other.goto("/")
    expect(other.get_by_text("Nothing for today")).to_be_visible()
