"""The whole record of a person: written with no signal, in step on the other device, with a way back."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.e2e.record_steps import edit, expect_record, fill_record, open_page
from tests.e2e.steps import add_person, expect_saved, open_app, sign_in
from tests.support.server import ROOT, Server

FACE = ROOT / "pwa" / "public" / "icons" / "kith-192.png"


def test_written_with_no_signal_and_read_on_the_other_phone(new_phone: Callable[[], Page], server: Server) -> None:
    first, second = new_phone(), new_phone()
    open_app(first)
    sign_in(first, server, "record@example.org")
    add_person(first, "Ben Carter")
    add_person(first, "Ana Souza", Company="Lumen")
    expect_saved(first)
    first.context.set_offline(True)
    edit(first, "Ana Souza")
    fill_record(first)
    first.get_by_role("button", name="Save", exact=True).click()
    expect(first.get_by_text("Saved.", exact=True)).to_be_visible()
    expect_record(first)
    first.context.set_offline(False)
    expect_saved(first)
    open_app(second)
    sign_in(second, server, "record@example.org")
    expect_saved(second)
    open_page(second, "Ana Souza")
    expect_record(second)
    open_page(second, "Ben Carter")
    expect(second.get_by_role("definition").get_by_role("link", name="Ana Souza")).to_be_visible()


def test_undo_takes_the_whole_edit_back(phone: Page) -> None:
    open_app(phone)
    add_person(phone, "Ana Souza", Company="Lumen")
    edit(phone, "Ana Souza")
    phone.get_by_label("Company", exact=True).fill("Vela")
    phone.get_by_role("button", name="Add: Pinned note").click()
    phone.get_by_label("Pinned note", exact=True).fill("Never before ten")
    phone.get_by_role("button", name="Save", exact=True).click()
    expect(phone.locator("main").get_by_text("Never before ten")).to_be_visible()
    phone.get_by_role("button", name="Undo").click()
    expect(phone.locator("main").get_by_text("Lumen")).to_be_visible()
    expect(phone.get_by_text("Never before ten")).to_have_count(0)


def test_what_cannot_be_kept_is_said_by_the_field_and_nothing_is_lost(phone: Page) -> None:
    open_app(phone)
    add_person(phone, "Ana Souza")
    edit(phone, "Ana Souza")
    phone.get_by_role("button", name="Add: Link").click()
    phone.get_by_label("Link", exact=True).fill("not an address")
    phone.get_by_label("Role", exact=True).fill("CTO")
    phone.get_by_role("button", name="Save", exact=True).click()
    expect(phone.get_by_text("This does not look like a web address.")).to_be_visible()
    expect(phone.get_by_label("Link", exact=True)).to_be_focused()
    phone.reload()
    expect(phone.get_by_label("Role", exact=True)).to_have_value("CTO")
    expect(phone.get_by_label("Link", exact=True)).to_have_value("not an address")
    phone.get_by_label("Link", exact=True).fill("lumen.example")
    phone.get_by_role("button", name="Save", exact=True).click()
    expect(phone.get_by_role("link", name="lumen.example")).to_have_attribute("href", "https://lumen.example")


def test_a_photo_is_kept_at_once_and_can_be_taken_back(phone: Page) -> None:
    open_app(phone)
    add_person(phone, "Ana Souza")
    edit(phone, "Ana Souza")
    phone.get_by_label("Take a photo of the person").set_input_files(FACE)
    expect(phone.get_by_text("The photo is kept.")).to_be_visible()
    phone.get_by_role("button", name="Back").click()
    face = phone.locator("main img")
    expect(face).to_have_attribute("src", re.compile("^data:image/jpeg;base64,"))
    phone.get_by_role("button", name="Undo").click()
    expect(face).to_have_count(0)


def test_whoever_is_deleted_takes_their_entries_along_until_undone(phone: Page) -> None:
    open_app(phone)
    add_person(phone, "Ana Souza", Promise="Send the article")
    edit(phone, "Ana Souza")
    phone.get_by_role("button", name="Delete", exact=True).click()
    expect(phone.get_by_text("Ana Souza is deleted.")).to_be_visible()
    phone.locator("nav.places").get_by_role("link", name="Today").click()
    expect(phone.get_by_role("heading", level=1)).to_be_visible()
    expect(phone.get_by_text("Send the article")).to_have_count(0)
    phone.get_by_role("button", name="Undo").click()
    expect(phone.get_by_text("Send the article")).to_be_visible()


def test_what_was_typed_waits_and_can_be_put_aside(phone: Page) -> None:
    open_app(phone)
    add_person(phone, "Ana Souza", Company="Lumen")
    edit(phone, "Ana Souza")
    phone.get_by_label("Company", exact=True).fill("Vela")
    phone.get_by_role("button", name="Back").click()
    phone.get_by_role("link", name="Edit").click()
    expect(phone.get_by_label("Company", exact=True)).to_have_value("Vela")
    phone.get_by_role("button", name="Leave it as it was").click()
    expect(phone.get_by_label("Company", exact=True)).to_have_value("Lumen")
    phone.get_by_role("button", name="Undo").click()
    expect(phone.get_by_label("Company", exact=True)).to_have_value("Vela")
