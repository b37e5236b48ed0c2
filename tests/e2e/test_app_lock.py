"""Somebody has the unlocked phone in their hand: Kith shows them nothing until it knows who they are."""

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect

from tests.e2e.passkey_steps import Sensor
from tests.e2e.steps import add_person, open_app
from tests.e2e.test_accessibility import AXE, RUN

PIN = "271828"
NAME = "Ana Souza"


def test_a_pin_stands_before_every_screen(new_phone: Callable[..., Page]) -> None:
    phone = new_phone(bypass_csp=True, reduced_motion="reduce")
    open_app(phone)
    add_person(phone, NAME)
    set_pin(phone)
    phone.get_by_role("button", name="Lock now").click()
    lock = phone.get_by_role("dialog", name="Kith is locked")
    expect(lock.get_by_label("PIN")).to_be_focused()
    for address in ("/people", "/add"):
        phone.goto(address)
        expect(lock).to_be_visible()
        assert phone.title() == "Kith"
        assert NAME not in phone.content()
        expect(phone.get_by_role("link")).to_have_count(0)
    for scheme in ("light", "dark"):
        phone.emulate_media(color_scheme=scheme)
        assert violations(phone) == []

    phone.keyboard.type("000000")
    phone.keyboard.press("Enter")
    expect(lock.get_by_text("That is not the PIN.")).to_be_visible()
    # As if it were the fourth of them.
    phone.evaluate("localStorage.setItem('app_lock_tries', JSON.stringify({wrong: 4, until: 0}))")
    phone.keyboard.type("000000")
    phone.keyboard.press("Enter")
    expect(lock.get_by_text("The next one is possible in 30 seconds.")).to_be_visible()
    phone.reload()
    expect(lock.get_by_text("The next one is possible in")).to_be_visible()
    lock.get_by_label("PIN").fill(PIN)
    expect(lock.get_by_role("button", name="Open", exact=True)).to_be_disabled()

    lock.get_by_role("button", name="I cannot open it").click()
    expect(lock.get_by_text("There is no account")).to_be_visible()
    lock.get_by_role("button", name="Erase everything on this device").click()
    lock.get_by_role("button", name="Yes, erase everything for good").click()
    expect(phone.get_by_text("This device is clean.")).to_be_visible()
    expect(lock).to_have_count(0)
    phone.goto("/people")
    expect(phone.get_by_text("Everyone you meet will live here.")).to_be_visible()


def test_the_phones_own_finger_opens_it_and_what_was_begun_is_still_there(new_phone: Callable[..., Page]) -> None:
    phone = new_phone()
    sensor = Sensor(phone)
    open_app(phone, "/settings/lock")
    phone.get_by_role("button", name="Lock with finger, face or the device’s PIN").click()
    expect(phone.get_by_text("The lock is on.")).to_be_visible()
    phone.locator("nav.places").get_by_role("link", name="Add").click()
    phone.get_by_role("dialog").get_by_label("Name", exact=True).fill(NAME)
    other = phone.context.new_page()
    other.goto("/settings/lock")
    # Another window is open to whoever has not shown who they are, but not its settings.
    expect(other.get_by_text("Show first that it is you.")).to_be_visible()
    other.evaluate("localStorage.setItem('app_lock_shut', '1')")
    lock = phone.get_by_role("dialog", name="Kith is locked")
    expect(lock).to_be_visible()
    assert NAME not in phone.content()

    phone.context.set_offline(True)
    sensor.refuses()
    lock.get_by_role("button", name="Open with finger, face or the device’s PIN").click()
    expect(lock.get_by_text("The device did not say yes.")).to_be_visible()
    sensor.accepts()
    lock.get_by_role("button", name="Open with finger, face or the device’s PIN").click()
    sheet = phone.get_by_role("dialog")
    expect(sheet.get_by_label("Name", exact=True)).to_have_value(NAME)
    sheet.get_by_role("button", name="Save", exact=True).click()
    expect(phone.get_by_text(f"{NAME} is in your notebook.")).to_be_visible()


def set_pin(phone: Page) -> None:
    phone.goto("/settings")
    phone.get_by_role("link", name="App lock").click()
    phone.get_by_label("PIN, six digits or more").fill(PIN)
    phone.get_by_label("The same PIN once more").fill(PIN)
    expect(phone.get_by_text("only erasing everything on this device helps")).to_be_visible()
    phone.get_by_role("button", name="Lock with this PIN").click()
    expect(phone.get_by_text("The lock is on.")).to_be_visible()


def violations(phone: Page) -> list[str]:
    phone.evaluate(AXE)
    found: dict[str, Any] = phone.evaluate(RUN)
    return [f"{each['id']}: {node['target']}" for each in found["violations"] for node in each["nodes"]]
