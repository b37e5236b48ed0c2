"""An unlocked phone is not enough for what cannot be mended: for that, whoever holds it shows again who she is."""

import pytest
from flask import Flask

from tests.accounts.passkey_steps import add_passkey, code_of, prove
from tests.support.people import last_code, prove_it, sign_in

LOCKED = {
    ("GET", "/api/takeout"),
    ("DELETE", "/api/accounts/me"),
    ("PUT", "/api/accounts/email"),
    ("POST", "/api/accounts/passkeys/ceremonies"),
    ("POST", "/api/accounts/passkeys"),
    ("DELETE", "/api/accounts/passkeys/<passkey_id>"),
    ("POST", "/api/accounts/recovery-codes"),
    ("POST", "/api/accounts/tokens"),
    ("POST", "/api/erasures"),
    *(
        ("GET", f"/api/takeout/{file}")
        for file in ("everything.json", "archive.html", "people.vcf", "calendar.ics", "<noun>.csv")
    ),
}
ASK_AGAIN = (403, "prove_it")


def try_door(browser, method, rule):
    return browser.open(rule.replace("<passkey_id>", "x"), method=method, json=None if method == "GET" else {})


@pytest.mark.parametrize(("method", "rule"), sorted(LOCKED))
def test_six_minutes_after_signing_in_it_asks_again(alice, clock, method, rule):
    clock.forward(minutes=6)
    assert code_of(try_door(alice, method, rule)) == ASK_AGAIN


def test_no_other_door_asks(app: Flask):
    asking = {
        (method, rule.rule)
        for rule in app.url_map.iter_rules()
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
        if getattr(app.view_functions[rule.endpoint], "needs_proof", False)
    }
    assert asking == LOCKED


def test_it_does_not_ask_right_after_signing_in(alice, clock):
    clock.forward(minutes=4)
    assert alice.get("/api/takeout").status_code == 200


def test_a_code_shows_it_for_this_device_alone(app, alice, second_device, clock):
    clock.forward(minutes=6)
    prove_it(app, alice)
    assert alice.get("/api/takeout").status_code == 200
    assert code_of(second_device.get("/api/takeout")) == ASK_AGAIN
    clock.forward(minutes=6)
    assert code_of(alice.get("/api/takeout")) == ASK_AGAIN


def test_a_passkey_shows_it(alice, clock):
    authenticator = add_passkey(alice)
    clock.forward(minutes=6)
    assert prove(alice, authenticator).status_code == 200
    assert alice.get("/api/takeout").status_code == 200


def test_somebody_elses_passkey_shows_nothing(alice, charlie, clock):
    authenticator = add_passkey(charlie)
    clock.forward(minutes=6)
    assert code_of(prove(alice, authenticator)) == (400, "passkey_refused")
    assert code_of(alice.get("/api/takeout")) == ASK_AGAIN


def test_a_code_from_another_mailbox_shows_nothing(app, alice, clock):
    clock.forward(minutes=6)
    asked = alice.post("/api/accounts/codes", json={"email": "thief@example.org"}).json
    body = {"challenge": asked["challenge"], "code": last_code(app, "thief@example.org")}
    assert code_of(alice.post("/api/accounts/proofs/code", json=body)) == (400, "wrong_code")
    assert code_of(alice.get("/api/takeout")) == ASK_AGAIN


def test_a_refused_proof_of_somebody_elses_leaves_the_session_hers(app, alice, charlie, clock):
    prove(alice, add_passkey(charlie))
    assert alice.get("/api/accounts/me").json["account"]["email"] == alice.email
    assert sign_in(app, alice.email).owner == alice.owner
