"""A passkey opens a second phone, paper opens a third, and the first can close them all."""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing

from playwright.sync_api import Page, expect

from tests.e2e.passkey_steps import Sensor, add_passkey
from tests.e2e.steps import add_person, expect_saved, open_app, sign_in
from tests.support.server import Server

WELCOME = "Welcome. Your notes are in step now."


def test_a_passkey_made_on_one_phone_opens_another(new_phone: Callable[[], Page], server: Server) -> None:
    first, second = new_phone(), new_phone()
    sensor = Sensor(first)
    open_app(first)
    sign_in(first, server, "passkey@example.org")
    add_passkey(first, "My phone")
    add_person(first, "Ana Souza")
    expect_saved(first)

    Sensor(second).receives(sensor.passkeys())
    open_app(second, "/account")
    second.get_by_role("button", name="Sign in with a passkey").click()
    expect(second.get_by_text(WELCOME)).to_be_visible()
    second.goto("/people")
    expect(second.get_by_role("link", name="Ana Souza")).to_be_visible(timeout=20_000)

    first.goto("/account")
    first.get_by_role("button", name=re.compile("^Sign (?!out).+ out$")).click()
    expect(first.get_by_text("is signed out.")).to_be_visible()
    second.reload()
    expect(second.get_by_text("This device was signed out from another one")).to_be_visible(timeout=20_000)
    expect(second.get_by_text("Everyone you meet will live here.")).to_be_visible()


def test_a_recovery_code_opens_the_account_once(new_phone: Callable[[], Page], server: Server) -> None:
    first = new_phone()
    open_app(first)
    sign_in(first, server, "paper@example.org")
    first.goto("/account")
    first.get_by_role("button", name="Make recovery codes").click()
    codes = first.get_by_role("dialog").get_by_role("listitem")
    expect(codes).to_have_count(10)
    code = codes.first.inner_text()
    first.get_by_role("button", name="I have kept them").click()
    expect(first.get_by_text("All ten of your codes are left.")).to_be_visible()
    for answer in (WELCOME, "That is not one of your codes that are left."):
        phone = new_phone()
        phone.goto("/account")
        phone.get_by_role("button", name="I have a recovery code").click()
        phone.get_by_label("Recovery code").fill(code.lower())
        phone.get_by_role("button", name="Sign in", exact=True).click()
        expect(phone.get_by_text(answer)).to_be_visible()
    first.reload()
    expect(first.get_by_text("9 of your ten codes are left.")).to_be_visible()


def test_an_unlocked_phone_alone_does_not_take_everything_out(phone: Page, server: Server) -> None:
    Sensor(phone)
    open_app(phone)
    sign_in(phone, server, "unlocked@example.org")
    add_passkey(phone, "My phone")
    a_quarter_of_an_hour_later(server)
    phone.goto("/settings/export")
    phone.get_by_role("button", name="Export everything").click()
    sheet = phone.get_by_role("dialog", name="Is it you?")
    with phone.expect_download() as download:
        sheet.get_by_role("button", name="Use a passkey").click()
    assert '"unlocked@example.org"' in download.value.path().read_text()
    expect(sheet).to_be_hidden()


def a_quarter_of_an_hour_later(server: Server) -> None:
    """To the server, whose devices then showed who holds them that long ago."""
    with closing(sqlite3.connect(server.data_dir / "kith.db", timeout=10)) as database, database:
        database.execute("UPDATE devices SET proved_at = datetime(proved_at, '-15 minutes')")
