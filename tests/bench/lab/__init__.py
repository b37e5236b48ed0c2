"""A page with the app's own modules in it, to measure single parts of the client without its screens."""

import subprocess
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page

from tests.support.server import ROOT

PWA = ROOT / "pwa"
PAGE = "<!doctype html><title>Lab</title>"


@cache
def modules() -> str:
    """`main.js` and everything it needs of the app, in one module."""
    binaries = PWA / "node_modules" / ".bin"
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "lab.js"
        command = [binaries / "node", binaries / "rolldown", Path(__file__).with_name("main.js"), "-o", made]
        options = ["--format", "esm", "--platform", "browser", "--no-codeSplitting", "--logLevel", "silent"]
        subprocess.run([*command, *options], check=True, cwd=PWA, stdout=subprocess.DEVNULL)
        return made.read_text()


def open_lab(context: BrowserContext) -> Page:
    """A page of the app's origin, and so of its database, that runs nothing by itself. Opened before the worker is."""
    context.route("**/lab", lambda route: route.fulfill(body=PAGE, content_type="text/html"))
    page = context.new_page()
    page.goto("/lab")
    page.evaluate("(code) => { window.code = new Blob([code], { type: 'text/javascript' }) }", modules())
    renew(page)
    return page


def renew(page: Page) -> None:
    """The modules as they are in a page that was just opened, with nothing read and nothing compiled."""
    page.evaluate("async () => { window.lab = await import(URL.createObjectURL(window.code)) }")


def run(page: Page, name: str, argument: Any = None) -> Any:
    """Call what `main.js` exports under this name."""
    return page.evaluate(f"(argument) => window.lab.{name}(argument)", argument)
