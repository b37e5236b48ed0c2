"""A Kith that sends its pushes to a service on this machine, and phones that let it notify them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.e2e.conftest import PHONE
from tests.e2e.steps import open_app
from tests.support.local_push import LocalPush
from tests.support.server import Server, running


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
def new_page(chromium: Browser, kith: Server) -> Iterator[Callable[..., Page]]:
    contexts: list[BrowserContext] = []

    def open_page(**options: object) -> Page:
        wishes = PHONE | {"base_url": kith.url, "permissions": ["notifications"]} | options
        contexts.append(chromium.new_context(**wishes))
        page = contexts[-1].new_page()
        open_app(page)
        return page

    yield open_page
    for context in contexts:
        context.close()
