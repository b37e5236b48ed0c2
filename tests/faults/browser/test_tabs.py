"""Several tabs, one notebook: one of them talks to the server at a time, and another takes over when it closes."""

from collections.abc import Callable

from playwright.sync_api import Page, Request, Route, expect

from tests.e2e.steps import add_person, expect_saved, names_in_list, open_app, sign_in
from tests.support.server import Server


def test_what_three_tabs_write_is_one_notebook(phone: Page) -> None:
    open_app(phone)
    tabs = [phone, *(_tab(phone) for _ in range(2))]
    names = [f"Person {number}" for number in range(9)]
    for number, name in enumerate(names):
        add_person(tabs[number % 3], name)
    for tab in tabs:
        assert names_in_list(tab) == names


def test_a_change_shows_in_the_other_tab_at_once(phone: Page) -> None:
    open_app(phone)
    other = _tab(phone)
    other.goto("/people")
    add_person(phone, "Ana Souza")
    expect(other.get_by_role("link", name="Ana Souza")).to_be_visible()


def test_the_next_tab_takes_over_when_the_leader_closes(
    phone: Page, new_phone: Callable[[], Page], server: Server
) -> None:
    open_app(phone)
    sign_in(phone, server, "tabs@example.org")
    expect_saved(phone)
    follower = _tab(phone)
    expect_saved(follower)
    sent: list[str] = []
    follower.on("request", lambda request: sent.append("follower") if _pushes(request) else None)
    _never_answer(phone, sent)

    with phone.expect_request(_pushes):
        add_person(phone, "Ana Souza")
    add_person(follower, "Ben O'Brien")
    held = follower.evaluate(
        "navigator.locks.query().then(({ held }) => held.filter(({ name }) => name === 'kith-sync').length)"
    )
    assert held == 1
    assert "follower" not in sent
    sent.append("closed")
    phone.close()
    expect_saved(follower)
    assert sent.index("closed") < sent.index("follower")

    elsewhere = new_phone()
    open_app(elsewhere)
    sign_in(elsewhere, server, "tabs@example.org")
    expect_saved(elsewhere)
    assert names_in_list(elsewhere) == ["Ana Souza", "Ben O'Brien"]


def _tab(phone: Page) -> Page:
    tab = phone.context.new_page()
    open_app(tab)
    return tab


def _never_answer(page: Page, sent: list[str]) -> None:
    def hold(route: Route) -> None:
        sent.append("leader")

    page.route("**/api/sync", hold)


def _pushes(request: Request) -> bool:
    return request.url.endswith("/api/sync") and '"changes":[{' in (request.post_data or "")
