"""A finger that is down on the static shell while the app takes its place still taps."""

import pytest
from playwright.sync_api import Page, Route, expect


@pytest.mark.parametrize("spot", [0.25, 0.5, 0.8])
def test_a_tap_on_the_shell_is_the_apps(phone: Page, spot: float) -> None:
    held: list[Route] = []
    phone.route("**/assets/index*.js", lambda route: held.append(route))
    phone.goto("/", wait_until="commit")
    box = phone.locator("nav.places").get_by_role("link", name="Add").bounding_box()
    assert box
    phone.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] * spot)
    phone.mouse.down()
    held[0].continue_()
    # The static shell has no button in its head: when there is one, the app has taken its place.
    phone.get_by_role("banner").get_by_role("button").first.wait_for()
    phone.mouse.up()
    expect(phone.get_by_role("dialog")).to_be_visible()
