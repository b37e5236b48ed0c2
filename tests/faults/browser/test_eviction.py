"""The browser throws the database away while the app is open: it goes on, and fetches everything again."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.e2e.steps import add_person, expect_saved, names_in_list, open_app, sign_in
from tests.faults.browser.storage import Storage
from tests.support.server import Server


def test_an_open_app_goes_on_and_fetches_everything_again(
    phone: Page, new_phone: Callable[[], Page], server: Server, storage: Storage
) -> None:
    broken: list[str] = []
    phone.on("pageerror", lambda error: broken.append(str(error)))
    open_app(phone)
    sign_in(phone, server, "evicted@example.org")
    add_person(phone, "Ana Souza")
    expect_saved(phone)
    storage.evict()
    expect(phone.get_by_text("Your notes are coming back from your account.")).to_be_visible()
    add_person(phone, "Ben O'Brien")
    expect_saved(phone)
    assert names_in_list(phone) == ["Ana Souza", "Ben O'Brien"]

    other = new_phone()
    open_app(other)
    sign_in(other, server, "evicted@example.org")
    expect_saved(other)
    assert names_in_list(other) == ["Ana Souza", "Ben O'Brien"]
    assert broken == []


def test_without_an_account_the_app_goes_on_empty(phone: Page, storage: Storage) -> None:
    broken: list[str] = []
    phone.on("pageerror", lambda error: broken.append(str(error)))
    open_app(phone)
    add_person(phone, "Ana Souza")
    storage.evict()
    expect(phone.get_by_text("Without an account there was no second copy of it.")).to_be_visible()
    add_person(phone, "Ben O'Brien")
    assert names_in_list(phone) == ["Ben O'Brien"]
    expect(phone.get_by_role("link", name="Ana Souza")).to_have_count(0)
    assert broken == []
