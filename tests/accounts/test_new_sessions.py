"""Whoever signs in anew has a new session, and the one that this browser had before opens nothing any more."""

from tests.accounts.test_sign_in import ask, code_in_mail
from tests.support.people import Browser

SHA256_IN_BASE64 = 43


def sign_in_again(app, browser, email):
    challenge = ask(browser, email)
    body = {"challenge": challenge, "code": code_in_mail(app), "device": {"id": browser.device}}
    assert browser.post("/api/accounts/sessions", json=body).status_code == 200


def thief(app, browser):
    """Somebody who has copied the cookie of this browser as it is now."""
    copied = Browser(app)
    copied.set_cookie("kith", browser.get_cookie("kith").value)
    assert copied.get("/api/accounts/me").status_code == 200
    return copied


def test_signing_in_again_ends_the_session_before(app, alice):
    before = thief(app, alice)
    sign_in_again(app, alice, alice.email)
    assert alice.get("/api/accounts/me").status_code == 200
    assert before.get("/api/accounts/me").status_code == 401


def test_so_does_signing_in_as_somebody_else(app, alice, second_device):
    before = thief(app, alice)
    sign_in_again(app, alice, "charlie@example.org")
    assert alice.get("/api/accounts/me").json["account"]["email"] == "charlie@example.org"
    assert before.get("/api/accounts/me").json["error"]["code"] == "revoked"
    assert second_device.get("/api/accounts/me").status_code == 200, "her other device stays"


def test_a_copied_cookie_is_worth_nothing_after_signing_out(app, alice):
    before = thief(app, alice)
    assert alice.delete("/api/accounts/session").status_code == 204
    assert before.get("/api/accounts/me").status_code == 401


def test_the_cookie_is_signed_and_an_altered_one_is_nobodys(app, alice, charlie):
    hers, his = (browser.get_cookie("kith").value.rpartition(".") for browser in (alice, charlie))
    assert len(hers[2]) == SHA256_IN_BASE64
    alice.set_cookie("kith", "".join((*hers[:2], his[2])))
    assert alice.get("/api/accounts/me").status_code == 401
