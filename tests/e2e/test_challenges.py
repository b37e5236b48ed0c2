"""A challenge: begun, done for the day on Today, a missed day made good, ended with a look back."""

from playwright.sync_api import Page, expect

from tests.e2e.steps import open_app

TITLE = "Thank one person a day for a week"


def test_a_week_of_thanks(phone: Page) -> None:
    open_app(phone, "/reflect")
    phone.get_by_role("link", name="Challenges").click()
    phone.get_by_role("article", name=TITLE).get_by_role("button", name="Begin").click()
    phone.get_by_text("Running now").wait_for()
    phone.goto("/")
    phone.get_by_role("button", name="Done for today").click()
    expect(phone.get_by_role("button", name="Done for today")).to_have_count(0)
    phone.goto("/reflect/challenges")
    phone.get_by_role("link", name=TITLE).click()
    expect(phone.get_by_text("One day done, of seven.")).to_be_visible()
    circle = phone.get_by_role("button", name="done", exact=False).first
    circle.click()
    expect(phone.get_by_text("Seven days ahead of you.")).to_be_visible()
    phone.get_by_text("End it here").click()
    phone.get_by_role("textbox").fill("Short ones are enough")
    phone.get_by_role("button", name="Finish and keep").click()
    expect(phone.get_by_text("Short ones are enough")).to_be_visible()
    expect(phone.get_by_text("Ended on")).to_be_visible()
