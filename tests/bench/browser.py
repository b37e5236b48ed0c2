"""One server and one Chromium for all figures of the client; a phone is a profile of its own."""

import shutil
import tempfile
from functools import cache
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.bench.closing import closing
from tests.bench.lab import open_lab, run
from tests.e2e.conftest import FLAGS, PHONE
from tests.support.server import Server, running

PEOPLE, FEW = 10_000, 30
SLOW = 4
# Pages that nobody looks at get no frames.
AWAKE = ["--disable-backgrounding-occluded-windows", "--disable-renderer-backgrounding"]


@cache
def server() -> Server:
    folder = Path(closing.enter_context(tempfile.TemporaryDirectory(prefix="kith-bench-")))
    return closing.enter_context(running(folder))


@cache
def chromium() -> Browser:
    path = shutil.which("chromium")
    assert path, "Debian's chromium is missing: make browsers"
    playwright = closing.enter_context(sync_playwright())
    browser = playwright.chromium.launch(executable_path=path, args=FLAGS + AWAKE)
    closing.callback(browser.close)
    return browser


@cache
def laboratory(people: int) -> Page:
    """The app's modules over the people of `phone(people)`."""
    page = open_lab(_profile(people))
    run(page, "seed", people)
    return page


@cache
def phone(people: int) -> BrowserContext:
    """A phone on which Kith is installed, with so many people, and then no network."""
    if people:
        laboratory(people)
    context = _profile(people)
    page = context.new_page()
    page.goto("/")
    page.evaluate("async () => { await navigator.serviceWorker.ready }")
    page.close()
    context.set_offline(True)
    return context


def new_phone() -> BrowserContext:
    context = chromium().new_context(base_url=server().url, **PHONE)
    context.set_default_timeout(60_000)
    context.add_init_script(path=Path(__file__).with_name("in_page.js"))
    return context


class SlowPage:
    """A new page on a phone four times slower than this machine."""

    def __init__(self, context: BrowserContext) -> None:
        self.page = context.new_page()
        self._tools = context.new_cdp_session(self.page)
        self._tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOW})
        self._tools.send("Performance.enable", {"timeDomain": "threadTicks"})

    def busy(self) -> float:
        """Milliseconds of processor that the page's main thread has used: other work on this machine is not in it."""
        found = {metric["name"]: metric["value"] for metric in self._tools.send("Performance.getMetrics")["metrics"]}
        return 1000 * float(found["TaskDuration"] - found["DevToolsCommandDuration"])


@cache
def _profile(_people: int) -> BrowserContext:
    return new_phone()
