"""`make screenshots`: the pictures in README, taken of the demo at 390x844, in light and dark."""

import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.e2e.conftest import FLAGS, PHONE
from tests.support.server import running

FOLDER = Path(__file__).parent / "screenshots"


def first(page: Page, place: str, nth: int = 0) -> str:
    page.goto(place)
    link = page.locator(f"main a[href^='{place}/']").nth(nth)
    link.wait_for()
    return link.get_attribute("href") or ""


def screens(page: Page) -> dict[str, str]:
    page.goto("/give")
    page.locator("main a[href^='/people/']").first.wait_for()
    someone = page.locator("main a[href^='/people/']").first.get_attribute("href") or ""
    event = page.goto("/") and page.locator("main a[href^='/events/']").first.get_attribute("href")
    return {
        "today": "/",
        "add": "/add",
        "event": event or "/events",
        "give": "/give",
        "person": someone,
        "settings": "/settings",
    }


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    with running(Path(tempfile.mkdtemp()), "--demo") as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        for scheme in ("light", "dark"):
            context = browser.new_context(
                base_url=server.url,
                color_scheme=scheme,
                reduced_motion="reduce",
                **(PHONE | {"device_scale_factor": 1.5}),
            )
            page = context.new_page()
            page.goto("/")
            page.get_by_role("button", name="All saved").wait_for()
            for name, path in screens(page).items():
                page.goto(path)
                page.wait_for_timeout(800)
                if name == "add":
                    page.get_by_label("Name", exact=True).fill("Nadia Rahman")
                    page.get_by_label("What they told me").fill("Runs the open grants desk; loves slow trains")
                    page.get_by_label("Thank for").fill("Read my draft on the spot")
                    page.mouse.move(0, 0)
                page.screenshot(path=FOLDER / f"{name}-{scheme}.png")
            context.close()
        browser.close()


if __name__ == "__main__":
    main()
