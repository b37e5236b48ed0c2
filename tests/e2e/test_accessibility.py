"""axe finds nothing to mend on any screen, light and dark, and at twice the text size."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.steps import add_person, open_app, pin_event
from tests.support.server import ROOT

AXE = (ROOT / "pwa" / "node_modules" / "axe-core" / "axe.min.js").read_text()
RUN = """() => axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"""


def look(page: Page, screen: str) -> list[str]:
    page.goto(screen)
    page.locator("nav.places").wait_for(state="attached")
    page.wait_for_timeout(500)
    page.evaluate(AXE)
    found: dict[str, Any] = page.evaluate(RUN)
    return [
        f"{screen}: {violation['id']}: {node['target']} {node['failureSummary']}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_violation_on_any_screen(new_phone: Callable[..., Page], scheme: str) -> None:
    phone = new_phone(color_scheme=scheme, reduced_motion="reduce", bypass_csp=True)
    open_app(phone)
    screens = ["/events/new"]
    pin_event(phone, "PyCon", starts=-1, ends=0)
    add_person(phone, "Ana Souza", Thank_for="Read my draft", Promise="Send the article", Tags="climate,")
    screens += ["/", "/people", "/add", "/events", "/give", "/reflect", "/settings", "/settings/import", "/account"]
    screens += ["/settings/reminders", "/reflect/challenges", "/give/introductions/new", "/give/asks/new"]
    screens += ["/reflect/pictures", "/reflect/purpose/new", "/reflect/kind-words", "/log?kind_words=new"]
    screens += ["/reflect/journal", "/reflect/journal/new", "/reflect/review", "/reflect/ties"]
    screens += ["/give/fits", "/give/help", "/give/help/new", "/give/mine", "/give/balance", "/give/no"]
    screens += ["/give/templates/new", "/give/templates", "/privacy", "/account/tokens", "/settings/lock"]
    screens += ["/settings/export", "/settings/restore", "/settings/phone"]
    phone.goto("/give")
    letter = phone.get_by_role("link", name="Write").first.get_attribute("href") or ""
    screens += [letter, f"{letter}/card", f"{letter}/public"]
    for place in ("/events", "/people"):
        phone.goto(place)
        phone.locator(f"main a[href^='{place}/']").first.wait_for()
        screens.append(phone.locator(f"main a[href^='{place}/']").first.get_attribute("href") or "")
    screens.append(screens[-1].replace("/people/", "/date?person="))
    assert [trouble for screen in screens for trouble in look(phone, screen)] == []


def test_twice_the_text_size_cuts_nothing_off(new_phone: Callable[..., Page]) -> None:
    phone = new_phone(bypass_csp=True)
    open_app(phone)
    add_person(phone, "Ana Souza", Thank_for="Read my draft")
    for screen in (
        "/",
        "/people",
        "/add",
        "/give",
        "/settings",
        "/reflect/challenges",
        "/reflect/journal/new",
        "/give/introductions/new",
        "/give/help",
        "/give/no",
        "/date",
    ):
        phone.goto(screen)
        phone.locator("nav.places").wait_for(state="attached")
        phone.add_style_tag(content="html { font-size: 200% !important }")
        phone.wait_for_timeout(200)
        wider = phone.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wider <= 0, screen


def test_a_person_is_added_by_keyboard_alone(new_phone: Callable[..., Page]) -> None:
    page = new_phone(is_mobile=False, has_touch=False)
    open_app(page)
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.getAttribute('href')") == "/add":
            break
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    expect(page.get_by_label("Name", exact=True)).to_be_focused()
    page.keyboard.type("Ana Souza")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Ana Souza is in your notebook.")).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)
