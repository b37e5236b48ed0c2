"""Answered on the notification: the card is gone, with a network and without, and it stays so."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.conftest import PHONE
from tests.e2e.notifications import Notified
from tests.e2e.steps import add_person, day, expect_saved, open_app, sign_in
from tests.support.local_push import LocalPush
from tests.support.server import Server, running

NOON = f"{day(1)}T12:00:00Z"


@pytest.fixture(scope="module")
def push_service() -> Iterator[LocalPush]:
    with LocalPush() as service:
        yield service


@pytest.fixture(scope="module")
def kith(built_pwa: Path, tmp_path_factory: pytest.TempPathFactory, push_service: LocalPush) -> Iterator[Server]:
    settings = {"KITH_PWA_DIR": str(built_pwa), "KITH_PUSH_EXTRA_ORIGINS": push_service.origin}
    with running(tmp_path_factory.mktemp("kith"), **settings) as server:
        yield server


@pytest.fixture
def new_page(chromium: Browser, kith: Server) -> Iterator[Callable[[], Page]]:
    contexts = []

    def open_page() -> Page:
        contexts.append(chromium.new_context(base_url=kith.url, permissions=["notifications"], **PHONE))
        page = contexts[-1].new_page()
        open_app(page)
        return page

    yield open_page
    for context in contexts:
        context.close()


def helped(page: Page, name: str) -> None:
    """Somebody who helped at an event that ended yesterday."""
    page.goto("/events/new")
    page.get_by_label("Name", exact=True).fill(f"Meetup with {name}")
    page.get_by_label("Starts", exact=True).fill(day(-1))
    page.get_by_label("Ends", exact=True).fill(day(-1))
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("heading", name=f"Meetup with {name}")).to_be_visible()
    add_person(page, name, Thank_for="Read my draft")


def card(page: Page, name: str):
    return page.get_by_role("article", name=name)


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
