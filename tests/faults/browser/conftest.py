"""The same server and phones as in tests/e2e, and a word with the browser behind the page's back."""

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import built_pwa, chromium, new_phone, phone, playwright, server
from tests.faults.browser.storage import Storage
from tests.support.server import Server

# A browser that clears, restarts or waits its turn on a busy machine takes longer than a tap does.
expect.set_options(timeout=20_000)

__all__ = ["built_pwa", "chromium", "new_phone", "phone", "playwright", "server"]


@pytest.fixture
def storage(phone: Page, server: Server) -> Storage:
    return Storage(phone, server.url)
