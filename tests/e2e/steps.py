"""What a person does with the phone, in the words of the screen."""

import re
from datetime import date, timedelta

from playwright.sync_api import BrowserContext, Page, expect

from tests.support.server import Server

# In one question: the page's policy lets nobody ask again and again in the page.
CONTROLLED = """async () => {
    const { serviceWorker } = navigator;
    const taken = new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve));
    await serviceWorker.ready;
    if (serviceWorker.controller === null) await taken;
}"""


def day(offset: int) -> str:
    return (date.today() + timedelta(days=offset)).isoformat()  # noqa: DTZ011 - the browser's own day


def open_app(page: Page, path: str = "/") -> None:
    """Open Kith and wait until its worker would also open it with no signal."""
    page.goto(path)
    page.evaluate(CONTROLLED)


def pin_event(page: Page, name: str, ends: int, place: str = "Berlin", starts: int = 0) -> None:
    page.goto("/events/new")
    page.get_by_label("Name", exact=True).fill(name)
    page.get_by_label("Place", exact=True).fill(place)
    page.get_by_label("Starts", exact=True).fill(day(starts))
    page.get_by_label("Ends", exact=True).fill(day(ends))
    page.get_by_label("I’m here now").set_checked(True)
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("heading", name=name)).to_be_visible()


def add_person(page: Page, name: str, **fields: str) -> None:
    """By the button that is always there. Fields by label, underscores for spaces: `Thank_for="her time"`."""
    # The static shell has no button in its head: when there is one, the app has taken its place.
    page.get_by_role("banner").get_by_role("button").first.wait_for()
    page.locator("nav.places").get_by_role("link", name="Add").click()
    fill_sheet(page, name, **fields)


def fill_sheet(page: Page, name: str, **fields: str) -> None:
    """Fill the capture sheet that is open, and save."""
    sheet = page.get_by_role("dialog")
    sheet.get_by_label("Name", exact=True).fill(name)
    for label, words in fields.items():
        sheet.get_by_label(label.replace("_", " "), exact=True).fill(words)
    sheet.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text(f"{name} is in your notebook.")).to_be_visible()


def sign_in(page: Page, server: Server, email: str) -> None:
    page.goto("/account")
    page.get_by_label("E-mail").fill(email)
    page.get_by_role("button", name="Send me a code").click()
    expect(page.get_by_label("Code from the mail")).to_be_visible()
    page.get_by_label("Code from the mail").fill(code_for(page.context, server, email))
    page.get_by_role("button", name="Sign in", exact=True).click()
    expect(page.get_by_text("Welcome. Your notes are in step now.")).to_be_visible()


def code_for(context: BrowserContext, server: Server, email: str) -> str:
    """The newest code that the outbox page shows for this address."""
    mails = context.request.get(f"{server.url}/outbox").text()
    found = re.search(rf"(\d{{8}}) is your Kith code</h2><p>{re.escape(email)}<", mails)
    assert found, mails
    return found[1]


def expect_saved(page: Page) -> None:
    """Everything has reached the account."""
    # What was just saved leaves after a pause; until then the dot may still speak of what was before.
    page.wait_for_timeout(1500)
    expect(page.get_by_role("button", name="All saved")).to_be_visible(timeout=20_000)


def names_in_list(page: Page) -> list[str]:
    page.goto("/people")
    page.locator("main a[href^='/people/']").first.wait_for()
    return page.locator("main a[href^='/people/'] .name").all_inner_texts()
