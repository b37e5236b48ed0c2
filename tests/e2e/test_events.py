"""Events by year, with their story, who else was there, a zone, and a way to delete them that can be undone."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.e2e.steps import add_person, open_app, pin_event
from tests.e2e.test_accessibility import look


def open_event(page: Page, name: str) -> None:
    page.goto("/events")
    page.locator("main").get_by_role("link", name=name).click()
    page.get_by_role("heading", name=name, level=1).wait_for()


def test_who_else_was_there_is_added_after_the_fact(phone: Page) -> None:
    open_app(phone)
    add_person(phone, "Ana Souza")
    pin_event(phone, "PyCon", starts=-3, ends=-2)
    open_event(phone, "PyCon")
    phone.get_by_role("searchbox", name="Who else was there?").fill("ana")
    phone.get_by_role("button", name="Ana Souza").click()
    phone.get_by_role("button", name="They were there").click()
    expect(phone.get_by_role("article", name="Ana Souza")).to_be_visible()
    phone.get_by_role("button", name="Undo").click()
    expect(phone.get_by_role("article", name="Ana Souza")).to_have_count(0)


def test_events_stand_by_year_and_a_zone_elsewhere_is_said(phone: Page) -> None:
    open_app(phone)
    pin_event(phone, "PyCon", ends=0)
    phone.get_by_role("link", name="Edit").click()
    phone.get_by_label("Starts", exact=True).fill("2024-05-10")
    phone.get_by_label("Ends", exact=True).fill("2024-05-12")
    phone.get_by_label("Time zone").select_option("Pacific/Auckland")
    phone.get_by_role("button", name="Save", exact=True).click()
    expect(phone.get_by_text("Time of Auckland")).to_be_visible()
    pin_event(phone, "Camp", ends=0)
    phone.goto("/events")
    expect(phone.get_by_role("region", name="2024").get_by_role("link")).to_have_text(
        ["PyConBerlin · May 10 – 12, 2024"]
    )


def test_an_end_before_the_start_is_said_by_the_field(phone: Page) -> None:
    open_app(phone)
    phone.goto("/events/new")
    phone.get_by_label("Name", exact=True).fill("PyCon")
    phone.get_by_label("Starts", exact=True).fill("2026-05-10")
    phone.get_by_label("Ends", exact=True).fill("2026-05-09")
    phone.get_by_role("button", name="Save", exact=True).click()
    expect(phone.get_by_text("An event cannot end before it starts.")).to_be_visible()


def test_a_deleted_event_leaves_its_people_and_comes_back(phone: Page) -> None:
    open_app(phone)
    pin_event(phone, "PyCon", ends=0)
    add_person(phone, "Ana Souza")
    open_event(phone, "PyCon")
    phone.get_by_role("link", name="Edit").click()
    phone.get_by_role("button", name="Delete", exact=True).click()
    expect(phone.get_by_text("PyCon is deleted.")).to_be_visible()
    expect(phone.get_by_role("link", name="PyCon")).to_have_count(0)
    phone.get_by_role("button", name="Undo").click()
    expect(phone.get_by_role("link", name="PyCon")).to_be_visible()


def test_the_event_page_reads_well_for_everyone(new_phone: Callable[..., Page]) -> None:
    for scheme in ("light", "dark"):
        phone = new_phone(color_scheme=scheme, reduced_motion="reduce", bypass_csp=True)
        open_app(phone)
        pin_event(phone, "PyCon", ends=0)
        add_person(phone, "Ana Souza", Thank_for="Read my draft")
        open_event(phone, "PyCon")
        path = phone.evaluate("location.pathname")
        for screen in (path, f"{path}/edit", f"/log?event={path.removeprefix('/events/')}"):
            assert look(phone, screen) == []
