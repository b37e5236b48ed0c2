"""When reminders come, where they go, and what became of them: said and shown on the screen."""

import re
from datetime import datetime

from playwright.sync_api import Page, expect

from tests.e2e.notifications import Notified, helped
from tests.e2e.reminding import kith, new_page, push_service
from tests.e2e.steps import day, expect_saved, sign_in

__all__ = ["kith", "new_page", "push_service"]
NOON = f"{day(1)}T12:00:00Z"


def rule(page: Page, name: str):
    return page.get_by_role("button", name=re.compile(f"^{name}"))


def close(page: Page) -> None:
    page.get_by_role("dialog").get_by_role("button", name="Close").click()


def test_each_line_says_how_it_stands(new_page):
    page = new_page()
    page.goto("/settings")
    rule(page, "Time of day").click()
    page.get_by_role("dialog").get_by_label("Time of day", exact=True).fill("08:30")
    page.get_by_text("Other hours on some days").click()
    page.get_by_label("Friday").fill("16:00")
    close(page)
    expect(rule(page, "Time of day")).to_contain_text("other hours on Fri")
    rule(page, "Days").click()
    page.get_by_label("Saturday").uncheck()
    page.get_by_label("Sunday").uncheck()
    close(page)
    rule(page, "Hellos a week").click()
    page.get_by_role("radio", name="5", exact=True).check()
    close(page)
    page.reload()
    expect(rule(page, "Time of day")).to_contain_text("8:30")
    expect(rule(page, "Days")).to_contain_text("Only on Mon, Tue, Wed, Thu")
    expect(rule(page, "Hellos a week")).to_contain_text("At most five hellos a week")


def test_a_pause_is_said_and_ended(new_page):
    page = new_page()
    page.goto("/settings")
    rule(page, "Pause everything").click()
    page.get_by_role("button", name="Next week").click()
    expect(page.get_by_role("dialog")).to_contain_text("Paused until")
    page.get_by_role("button", name="Resume now").click()
    close(page)
    expect(rule(page, "Pause everything")).to_contain_text("Not paused")


def test_the_last_day_cannot_be_taken_away(new_page):
    page = new_page()
    page.goto("/settings")
    rule(page, "Days").click()
    for weekday in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"):
        page.get_by_label(weekday).uncheck()
    expect(page.get_by_label("Sunday")).to_be_disabled()


def test_a_phone_that_travels_asks_once(new_page, kith):
    home = new_page(timezone_id="Europe/Berlin")
    sign_in(home, kith, "dora@example.org")
    expect_saved(home)
    away = new_page(timezone_id="Asia/Tokyo")
    sign_in(away, kith, "dora@example.org")
    away.goto("/")
    expect(away.get_by_text("Your phone is in Tokyo time now")).to_be_visible()
    away.get_by_role("button", name="No, stay with Berlin").click()
    expect(away.get_by_text("Reminders stay with Berlin time.")).to_be_visible()
    away.reload()
    expect(away.get_by_text("At a conference or a meetup?")).to_be_visible()
    expect(away.get_by_text("Your phone is in Tokyo time now")).to_have_count(0)
    away.goto("/settings")
    expect(rule(away, "When you travel")).to_contain_text("Reminders stay with Berlin time")


def test_what_did_not_arrive_is_told_at_the_next_opening(new_page, kith, push_service):
    page = new_page()
    sign_in(page, kith, "eve@example.org")
    helped(page, "Maria Lopez")
    expect_saved(page)
    phone = Notified(page, kith, push_service)
    kith.tick(NOON)
    assert len(phone.browser.received) == 1
    page.clock.set_system_time(datetime.fromisoformat(f"{day(1)}T13:00:00Z"))
    page.goto("/")
    expect(page.get_by_text("One reminder did not reach any device of yours.")).to_be_visible()
    page.get_by_role("link", name="See why").click()
    expect(page.get_by_text("has not said that it showed it")).to_be_visible()
    expect(page.get_by_text("Nothing has reached it yet")).to_be_visible()
    page.go_back()
    page.get_by_role("button", name="All right").click()
    page.reload()
    expect(page.get_by_text("At a conference or a meetup?")).to_be_visible()
    expect(page.get_by_text("While you were away")).to_have_count(0)


def test_the_proof_is_there_without_a_network_as_last_known(new_page, kith):
    page = new_page()
    sign_in(page, kith, "fay@example.org")
    page.goto("/settings/reminders")
    expect(page.get_by_text("No reminder has gone out yet.")).to_be_visible()
    page.context.set_offline(True)
    page.reload()
    expect(page.get_by_text("There is no connection. This is what was known on")).to_be_visible()
