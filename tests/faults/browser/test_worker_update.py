"""A new version arrives while somebody types: it is offered, never forced, and no word is lost."""

import re
import shutil
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.e2e.steps import open_app
from tests.support.server import free_port, running

WORDS = "Half a sentence about"
# In one question: the page's policy lets nobody ask again and again in the page.
NEW_VERSION_WAITS = """async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    if (installing === null) return registration.waiting !== null;
    await new Promise((done) => installing.addEventListener('statechange', done, { once: true }));
    return registration.waiting !== null;
}"""


def test_a_new_version_waits_for_consent(phone: Page, built_pwa: Path, tmp_path: Path) -> None:
    first, second = _release(built_pwa, tmp_path / "1"), _release(built_pwa, tmp_path / "2", is_new=True)
    port = str(free_port())
    with running(tmp_path / "kith", KITH_PORT=port, KITH_PWA_DIR=str(first)):
        open_app(phone, f"http://localhost:{port}/")
        phone.locator("nav.places").get_by_role("link", name="Add").click()
        phone.get_by_label("Name", exact=True).fill("Ana Souza")
        phone.get_by_label("What they told me").fill(WORDS)
        phone.evaluate("window.sameDocument = true")
    with running(tmp_path / "kith", KITH_PORT=port, KITH_PWA_DIR=str(second)):
        assert phone.evaluate(NEW_VERSION_WAITS)
        phone.get_by_label("What they told me").press_sequentially(" grants")
        assert phone.evaluate("window.sameDocument")
        expect(phone.get_by_label("What they told me")).to_have_value(f"{WORDS} grants")

        phone.keyboard.press("Escape")
        phone.get_by_role("button", name="Use it now").click()
        expect(phone.locator("html")).to_have_attribute("data-release", "2")
        assert phone.evaluate("window.sameDocument === undefined")
        phone.locator("nav.places").get_by_role("link", name="Add").click()
        expect(phone.get_by_label("Name", exact=True)).to_have_value("Ana Souza")
        expect(phone.get_by_label("What they told me")).to_have_value(f"{WORDS} grants")


def _release(built: Path, folder: Path, *, is_new: bool = False) -> Path:
    """The built app, or one that differs from it as the next version would: in its page and its worker's name."""
    shutil.copytree(built, folder)
    if is_new:
        page, worker = folder / "index.html", folder / "sw.js"
        page.write_text(re.sub("<html", '<html data-release="2"', page.read_text(), count=1))
        worker.write_text(re.sub(r"\b[0-9a-f]{16}\b", "f" * 16, worker.read_text()))
        for file in (page, worker):
            # Its packed copy would still be the first version's.
            file.with_name(f"{file.name}.br").unlink()
    return folder
