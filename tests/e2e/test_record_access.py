"""The whole record by keyboard, for a screen reader and in large text."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.e2e.record_steps import edit, fill_record
from tests.e2e.steps import add_person, open_app
from tests.e2e.test_accessibility import look


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
        phone.locator("nav.places").wait_for(state="attached")
        phone.add_style_tag(content="html { font-size: 200% !important }")
        phone.wait_for_timeout(300)
        wider = phone.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wider <= 0, screen
