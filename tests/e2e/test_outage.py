"""The server goes away in the middle of sending: nothing is lost, nothing is doubled."""

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, Route, expect

from tests.e2e.steps import add_person, expect_saved, names_in_list, open_app, sign_in
from tests.support.server import Server


def test_answers_that_never_arrive(new_phone: Callable[[], Page], server: Server) -> None:
    first, second = new_phone(), new_phone()
    open_app(first)
    sign_in(first, server, "outage@example.org")
    expect_saved(first)
    cut: list[str] = []

    def lose_the_answer(route: Route) -> None:
        if len(cut) < 2 and '"changes":[{' in (route.request.post_data or ""):
            cut.append("lost")
            route.fetch()
            route.abort()
        else:
            route.continue_()

    first.route("**/api/sync", lose_the_answer)
    for number in range(3):
        add_person(first, f"Person {number}")
    expect_saved(first)
    assert cut == ["lost", "lost"]
    open_app(second)
    sign_in(second, server, "outage@example.org")
    expect_saved(second)
    assert names_in_list(second) == ["Person 0", "Person 1", "Person 2"]


def test_the_dot_says_what_waits(phone: Page, server: Server, tmp_path: Path) -> None:
    open_app(phone)
    sign_in(phone, server, "waits@example.org")
    expect_saved(phone)
    phone.context.set_offline(True)
    add_person(phone, "Ana Souza")
    phone.get_by_role("button", name="No connection").click()
    expect(phone.get_by_text("saved on this device and will follow")).to_be_visible()
