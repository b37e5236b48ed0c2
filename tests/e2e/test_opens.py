"""Kith opens in a real browser, on a phone's screen, without a word of complaint."""

from playwright.sync_api import Page, expect


def test_the_first_page_opens_quietly(phone: Page) -> None:
    complaints: list[str] = []
    phone.on("console", lambda message: complaints.append(message.text) if message.type in {"error", "warning"} else None)
    phone.on("pageerror", lambda error: complaints.append(str(error)))
    phone.goto("/")
    expect(phone.get_by_role("link", name="Today")).to_be_visible()
    assert complaints == []
