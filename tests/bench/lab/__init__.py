"""A page with the app's own modules in it, to measure single parts of the client without its screens."""

from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page

from tests.support.app_modules import bundled

MAIN = Path(__file__).with_name("main.js")
PAGE = "<!doctype html><title>Lab</title>"


def open_lab(context: BrowserContext) -> Page:
    """A page of the app's origin, and so of its database, that runs nothing by itself. Opened before the worker is."""
    context.route("**/lab", lambda route: route.fulfill(body=PAGE, content_type="text/html"))
    page = context.new_page()
    page.goto("/lab")
    page.evaluate("(code) => { window.code = new Blob([code], { type: 'text/javascript' }) }", bundled(MAIN))
    renew(page)
    return page


def renew(page: Page) -> None:
    """The modules as they are in a page that was just opened, with nothing read and nothing compiled."""
    page.evaluate("async () => { window.lab = await import(URL.createObjectURL(window.code)) }")


def run(page: Page, name: str, argument: Any = None) -> Any:
    """Call what `main.js` exports under this name."""
    return page.evaluate(f"(argument) => window.lab.{name}(argument)", argument)
