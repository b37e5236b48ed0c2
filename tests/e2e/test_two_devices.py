"""What was typed before the account is in it, and two phones stay in step."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.e2e.steps import add_person, expect_saved, names_in_list, open_app, sign_in
from tests.support.server import Server


def test_both_see_the_same_and_both_may_edit(new_phone: Callable[[], Page], server: Server) -> None:
    first, second = new_phone(), new_phone()
    open_app(first)
    add_person(first, "Ana Souza", Company="Lumen")
    sign_in(first, server, "two@example.org")
    expect_saved(first)

    open_app(second)
    sign_in(second, server, "two@example.org")
    expect_saved(second)
    assert names_in_list(second) == ["Ana Souza"]

    add_person(second, "Ben Carter")
    expect_saved(second)
    first.goto("/people")
    expect(first.get_by_role("link", name="Ben Carter")).to_be_visible(timeout=20_000)


def test_edits_made_apart_meet_field_by_field(new_phone: Callable[[], Page], server: Server) -> None:
    first, second = new_phone(), new_phone()
    open_app(first)
    sign_in(first, server, "apart@example.org")
    add_person(first, "Ana Souza")
    expect_saved(first)
    open_app(second)
    sign_in(second, server, "apart@example.org")
    expect_saved(second)
    for page, label, words in ((first, "Company", "Lumen"), (second, "Role", "CTO")):
        page.goto("/people")
        page.get_by_role("link", name="Ana Souza").click()
        page.get_by_role("heading", name="Ana Souza").wait_for()
        page.context.set_offline(True)
        page.get_by_role("button", name="Edit").or_(page.get_by_role("link", name="Edit")).first.click()
        page.get_by_label(label, exact=True).fill(words)
        page.get_by_role("button", name="Save", exact=True).click()
        expect(page.get_by_text(words)).to_be_visible()
    for page in (first, second):
        page.context.set_offline(False)
        expect_saved(page)
    first.reload()
    expect(first.get_by_text("CTO, Lumen")).to_be_visible(timeout=20_000)


def test_a_revoked_phone_wipes_itself(new_phone: Callable[[], Page], server: Server) -> None:
    first, second = new_phone(), new_phone()
    for page in (first, second):
        open_app(page)
        sign_in(page, server, "revoked@example.org")
    add_person(first, "Ana Souza")
    expect_saved(first)
    assert names_in_list(second) == ["Ana Souza"]
    first.goto("/account")
    first.get_by_role("button", name=re.compile("^Sign (?!out).+ out$")).click()
    expect(first.get_by_text("is signed out.")).to_be_visible()
    second.goto("/people")
    expect(second.get_by_text("This device was signed out from another one")).to_be_visible(timeout=20_000)
    expect(second.get_by_text("Everyone you meet will live here.")).to_be_visible()


def test_signing_out_with_no_signal_leaves_nothing(phone: Page, server: Server) -> None:
    open_app(phone)
    sign_in(phone, server, "out@example.org")
    add_person(phone, "Ana Souza")
    expect_saved(phone)
    phone.context.set_offline(True)
    phone.goto("/account")
    phone.get_by_role("button", name="Sign out", exact=True).click()
    phone.get_by_role("button", name="Sign out and clear this device").click()
    expect(phone.get_by_text("Signed out. This device is clean.")).to_be_visible()
    phone.goto("/people")
    expect(phone.get_by_text("Everyone you meet will live here.")).to_be_visible()


def test_an_erased_account_is_gone(phone: Page, server: Server) -> None:
    open_app(phone)
    sign_in(phone, server, "erased@example.org")
    add_person(phone, "Ana Souza")
    expect_saved(phone)
    phone.goto("/account")
    phone.get_by_role("button", name="Erase account").or_(phone.get_by_text("Erase account")).first.click()
    phone.get_by_label("Type your e-mail address to confirm").fill("erased@example.org")
    phone.get_by_role("button", name="Erase everything").click()
    expect(phone.get_by_text("Your account is erased.")).to_be_visible()
    assert phone.context.request.get(f"{server.url}/api/accounts/me").status == 401
    sign_in(phone, server, "erased@example.org")
    phone.goto("/people")
    expect(phone.get_by_text("Everyone you meet will live here.")).to_be_visible()
