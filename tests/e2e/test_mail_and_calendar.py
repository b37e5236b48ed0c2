"""E-mail and calendar in the settings: two switches, and a private address that a calendar can ask."""

from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.steps import expect_saved, open_app, pin_event, sign_in
from tests.support.server import Server


def test_a_calendar_shows_what_is_coming_until_it_is_switched_off(phone: Page, server: Server) -> None:
    open_app(phone)
    sign_in(phone, server, "calendar@example.org")
    pin_event(phone, "PyCon", starts=1, ends=3)
    expect_saved(phone)
    phone.goto("/settings")
    phone.get_by_role("button", name="Make a calendar address").click()
    address = phone.get_by_label("Calendar address", exact=True).input_value()
    assert address.endswith(".ics")
    feed = urlopen(address).read().decode()
    assert feed.startswith("BEGIN:VCALENDAR\r\n")
    assert "SUMMARY:PyCon" in feed
    phone.get_by_role("button", name="Switch off").click()
    expect(phone.get_by_role("button", name="Make a calendar address")).to_be_visible()
    with pytest.raises(HTTPError, match="404"):
        urlopen(address)


def test_mail_is_wished_for_also_with_no_signal(phone: Page, server: Server) -> None:
    open_app(phone)
    sign_in(phone, server, "mail@example.org")
    expect_saved(phone)
    phone.context.set_offline(True)
    phone.goto("/settings")
    phone.get_by_label("A letter for the week").check()
    expect(phone.get_by_text("Saved.")).to_be_visible()
    expect(phone.get_by_text("The calendar address needs a connection.")).to_be_visible()
    phone.reload()
    expect(phone.get_by_label("A letter for the week")).to_be_checked()


def test_a_mail_becomes_a_moment_until_the_address_is_switched_off(phone: Page, server: Server) -> None:
    open_app(phone)
    sign_in(phone, server, "alice.mails@example.org")
    expect_saved(phone)
    phone.goto("/settings")
    phone.get_by_role("button", name="Make a mail address").click()
    address = phone.get_by_label("Mail address", exact=True).input_value()
    mail = b"From: %s\nTo: Ana Silva <ana@work.example>\nSubject: Coffee\n\nShall we meet on Friday?\n"
    server.mail(address, mail % b"charlie@example.org")
    phone.reload()
    expect(phone.get_by_text("an address that is not one of yours")).to_be_visible()
    server.mail(address, mail % b"alice.mails@example.org")
    phone.goto("/people")
    phone.get_by_role("link", name="Ana Silva").click()
    expect(phone.get_by_text("Shall we meet on Friday?")).to_be_visible()
    phone.goto("/settings")
    phone.get_by_role("button", name="No more mails").click()
    expect(phone.get_by_role("button", name="Make a mail address")).to_be_visible()


def test_without_an_account_it_says_why_there_is_none(phone: Page) -> None:
    open_app(phone, "/settings")
    expect(phone.get_by_text("Mail and a calendar come with an account.")).to_be_visible()
