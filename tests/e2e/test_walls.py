"""Every screen opens without a word of complaint: no policy violation, no error, no request to anyone else."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.e2e.steps import add_person, open_app, pin_event
from tests.support.server import Server

SCREENS = [
    "/scan",
    "/paste",
    "/share",
    "/card",
    "/",
    "/people",
    "/add",
    "/events",
    "/events/new",
    "/give",
    "/reflect",
    "/settings",
    "/settings/import",
    "/settings/reminders",
    "/settings/lock",
]
WATCH = """
    window.violations = [];
    addEventListener('securitypolicyviolation', (event) =>
        window.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
"""


def test_no_screen_complains_or_calls_elsewhere(new_phone: Callable[..., Page], server: Server) -> None:
    phone = new_phone()
    complaints: list[str] = []
    foreign: list[str] = []
    phone.add_init_script(WATCH)
    phone.on("console", lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None)
    phone.on("pageerror", lambda error: complaints.append(str(error)))
    phone.on("request", lambda asked: foreign.append(asked.url) if not asked.url.startswith(server.url) else None)
    open_app(phone)
    pin_event(phone, "PyCon", ends=2)
    add_person(phone, "Ana <img src=x onerror=alert(1)>", Thank_for="<script>alert(1)</script>")
    for screen in [*SCREENS, *links(phone, "/people"), *links(phone, "/events"), *links(phone, "/give")]:
        phone.goto(screen)
        phone.locator("nav.places").wait_for()
        phone.wait_for_timeout(300)
        assert phone.evaluate("window.violations") == [], screen
    assert complaints == []
    assert foreign == []


def links(page: Page, place: str) -> list[str]:
    page.goto(place)
    page.locator(f"main a[href^='{place}/']").first.wait_for()
    return [link.get_attribute("href") or "" for link in page.locator(f"main a[href^='{place}/']").all()]


def test_inline_code_does_not_run(phone: Page) -> None:
    open_app(phone)
    with pytest.raises(Exception, match="Trusted"):
        phone.evaluate("document.body.innerHTML = '<b>x</b>'")
    phone.evaluate(
        """() => {
            const script = document.createElement('script');
            const trusting = 'textContent';
            try { script[trusting] = 'window.broken = true'; document.body.append(script); } catch {}
        }"""
    )
    assert phone.evaluate("window.broken") is None
