"""The whole record of a person: written with no signal, in step on the other device, by keyboard, in large text."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.e2e.steps import add_person, expect_saved, open_app, sign_in
from tests.e2e.test_accessibility import look
from tests.support.server import ROOT, Server

FACE = ROOT / "pwa" / "public" / "icons" / "kith-192.png"
TEXTS = {
    "What they care about": "Clean rivers",
    "What would help them now": "A second reader",
    "What they can offer": "Knows every grants desk",
    "How they like to be thanked": "By hand",
    "How you met": "In the queue for coffee",
    "Pinned note": "Never before ten",
    "Notes": "Daughter Ada starts school",
    "E-mail": "ana@lumen.example",
    "Phone": "+351 21 000 000",
    "Link": "lumen.example/ana",
    "Address": "Rua do Sol 1\n1100 Lisboa",
}


def open_page(page: Page, name: str) -> None:
    page.goto("/people")
    page.locator("main").get_by_role("link", name=name).click()
    page.get_by_role("heading", name=name, level=1).wait_for()


def edit(page: Page, name: str) -> None:
    open_page(page, name)
    page.get_by_role("link", name="Edit").click()
    page.get_by_role("heading", name=f"Edit {name}").wait_for()


def fill_record(page: Page) -> None:
    for label, words in TEXTS.items():
        page.get_by_role("button", name=f"Add: {label}", exact=True).click()
        page.get_by_label(label, exact=True).fill(words)
    page.get_by_role("button", name="Add: Another name").click()
    page.get_by_label("Another name", exact=True).fill("アナ・ソウザ")
    page.get_by_role("button", name="Add: Another e-mail").click()
    page.get_by_label("Another e-mail", exact=True).fill("ana@casa.example")
    page.get_by_label("Label", exact=True).fill("private")
    page.get_by_label("Company", exact=True).fill("Vela")
    page.get_by_role("checkbox", name="Keep “Lumen” under earlier work").check()
    page.get_by_role("button", name="Add: Thanks in public").click()
    page.get_by_role("radio", name="Ask first").check()
    page.get_by_role("button", name="Add: Introduced by").click()
    page.get_by_role("searchbox", name="Introduced by").fill("ben")
    page.get_by_role("button", name="Ben Carter").click()


def expect_record(page: Page) -> None:
    for words in TEXTS.values():
        expect(page.locator("main").get_by_text(words.split("\n")[0]).first).to_be_visible()
    for words in ("アナ・ソウザ", "ana@casa.example", "private", "Ask before thanking them in public"):
        expect(page.locator("main").get_by_text(words)).to_be_visible()
    expect(page.get_by_role("definition").filter(has_text="Lumen")).to_be_visible()
    expect(page.get_by_role("definition").get_by_role("link", name="Ben Carter")).to_be_visible()
    mail = page.get_by_role("link", name="Mail", exact=True)
    expect(mail).to_have_attribute("href", "mailto:ana%40lumen.example")


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
    phone.get_by_role("link", name="Today").click()
    expect(phone.get_by_role("heading", level=1)).to_be_visible()
    expect(phone.get_by_text("Send the article")).to_have_count(0)
    phone.get_by_role("button", name="Undo").click()
    expect(phone.get_by_text("Send the article")).to_be_visible()


def test_a_field_is_added_and_saved_by_keyboard_alone(new_phone: Callable[..., Page]) -> None:
    page = new_phone(is_mobile=False, has_touch=False)
    open_app(page)
    add_person(page, "Ana Souza")
    edit(page, "Ana Souza")
    page.get_by_role("button", name="Add: What they care about").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("What they care about", exact=True)).to_be_focused()
    page.keyboard.type("Clean rivers")
    page.get_by_label("Role", exact=True).focus()
    page.keyboard.type("CTO")
    page.keyboard.press("Enter")
    expect(page.locator("main").get_by_text("Clean rivers")).to_be_visible()
    expect(page.locator("main").get_by_text("CTO")).to_be_visible()


def test_the_full_page_and_its_form_read_well_for_everyone(new_phone: Callable[..., Page]) -> None:
    for scheme in ("light", "dark"):
        phone = new_phone(color_scheme=scheme, reduced_motion="reduce", bypass_csp=True)
        open_app(phone)
        add_person(phone, "Ben Carter")
        add_person(phone, "Ana Souza", Company="Lumen", Thank_for="Read my draft", Promise="Send the article")
        edit(phone, "Ana Souza")
        fill_record(phone)
        path = phone.evaluate("location.pathname")
        assert look(phone, path) == []
        phone.get_by_role("button", name="Save", exact=True).click()
        phone.get_by_role("heading", name="Ana Souza", level=1).wait_for()
        person = path.removesuffix("/edit")
        assert look(phone, person) == []
        assert look(phone, f"/log?person={person.removeprefix('/people/')}") == []


def test_twice_the_text_size_cuts_nothing_off(new_phone: Callable[..., Page]) -> None:
    phone = new_phone(bypass_csp=True)
    open_app(phone)
    add_person(phone, "Ben Carter")
    add_person(phone, "Ana Souza", Company="Lumen", Thank_for="Read my draft")
    edit(phone, "Ana Souza")
    fill_record(phone)
    form = phone.evaluate("location.pathname")
    phone.get_by_role("button", name="Save", exact=True).click()
    expect(phone.get_by_text("Saved.", exact=True)).to_be_visible()
    person = form.removesuffix("/edit")
    for screen in (person, form, f"/log?person={person.removeprefix('/people/')}"):
        phone.goto(screen)
        phone.get_by_role("navigation").wait_for(state="attached")
        phone.add_style_tag(content="html { font-size: 200% !important }")
        phone.wait_for_timeout(300)
        wider = phone.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wider <= 0, screen
