"""Chromium agrees that Kith can be installed."""

import shutil
from pathlib import Path

from playwright.sync_api import Playwright

from tests.e2e.conftest import FLAGS
from tests.e2e.steps import open_app
from tests.support.server import Server


def test_nothing_stands_in_the_way_of_installing(playwright: Playwright, server: Server, tmp_path: Path) -> None:
    # A profile on disk: in a private window Chromium never installs anything.
    context = playwright.chromium.launch_persistent_context(
        tmp_path, executable_path=shutil.which("chromium"), args=FLAGS, base_url=server.url
    )
    page = context.pages[0]
    open_app(page)
    devtools = context.new_cdp_session(page)
    assert devtools.send("Page.getInstallabilityErrors")["installabilityErrors"] == []
    manifest = devtools.send("Page.getAppManifest")
    assert manifest["errors"] == []
    assert manifest["url"].endswith("/manifest.webmanifest")
    context.close()
