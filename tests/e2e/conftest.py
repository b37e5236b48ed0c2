"""Kith in a real browser: one server and one Chromium a session, a fresh phone for each test."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

from tests.support.server import ROOT, Server, running

# Root may not use the sandbox; the rest keeps Chromium from calling home, which only slows a test down.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "is_mobile": True, "has_touch": True}


@pytest.fixture(scope="session")
def built_pwa() -> Path:
    """The real build, made now if its sources are newer."""
    subprocess.run(["make", "--no-print-directory", "pwa/dist/index.html"], check=True, cwd=ROOT)
    return ROOT / "pwa" / "dist"


@pytest.fixture(scope="session")
def server(built_pwa: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    settings = {"KITH_PWA_DIR": str(built_pwa), "KITH_MAIL_IN_DOMAIN": "in.example.org"}
    with running(tmp_path_factory.mktemp("kith"), **settings) as server:
        yield server


@pytest.fixture(scope="package")
def playwright() -> Iterator[Playwright]:
    # Not for the whole session: as long as Playwright runs, nothing else may run an event loop here.
    assert shutil.which("chromium"), "Debian's chromium is missing: make browsers"
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="package")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
    yield browser
    browser.close()


@pytest.fixture
def new_phone(chromium: Browser, server: Server) -> Iterator[Callable[[], Page]]:
    """Each call opens a page of another browser profile: another phone."""
    contexts: list[BrowserContext] = []

    def open_page(**options: object) -> Page:
        contexts.append(chromium.new_context(base_url=server.url, **(PHONE | options)))
        return contexts[-1].new_page()

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def phone(new_phone: Callable[[], Page]) -> Page:
    return new_phone()
