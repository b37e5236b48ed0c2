"""Ten codes on paper, each of which opens the account once."""

import re

from tests.accounts.passkey_steps import code_of
from tests.support.databases import looking_into

WRONG = (400, "wrong_recovery_code")


def make(browser):
    answer = browser.post("/api/accounts/recovery-codes", json={})
    assert answer.status_code == 201, answer.json
    return answer.json["codes"]


def enter(browser, code):
    body = {"code": code, "device": {"id": browser.device, "name": "Borrowed"}}
    return browser.post("/api/accounts/recovery-sessions", json=body)


def left(browser):
    return browser.get("/api/accounts/passkeys").json["recovery_codes"]


def test_there_are_ten_and_none_can_be_guessed(alice):
    codes = make(alice)
    assert len(set(codes)) == left(alice) == 10
    assert all(re.fullmatch(r"(?:[0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}", code) for code in codes)


def test_each_opens_the_account_once(alice, anonymous):
    code = make(alice)[3]
    assert enter(anonymous, code).json["account"] == {"id": alice.owner, "email": alice.email}
    assert anonymous.get("/api/takeout").status_code == 200
    assert code_of(enter(anonymous, code)) == WRONG
    assert left(alice) == 9


def test_it_is_read_as_people_write_it(alice, anonymous):
    code = make(alice)[0]
    written = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert enter(anonymous, f" {written} ").status_code == 200


def test_new_ones_end_those_of_before(alice, anonymous):
    old = make(alice)[0]
    make(alice)
    assert code_of(enter(anonymous, old)) == WRONG
    assert left(alice) == 10


def test_nothing_else_opens(alice, anonymous):
    make(alice)
    for code in ("", "0" * 30, "é" * 30, "x" * 300):
        assert code_of(enter(anonymous, code)) == WRONG


def test_guessing_is_stopped(anonymous):
    answers = [enter(anonymous, "0" * 30).status_code for _ in range(121)]
    assert answers == [400] * 120 + [429]


def test_neither_they_nor_the_mails_about_them_have_no_end(alice):
    heard = [alice.post("/api/accounts/recovery-codes", json={}).status_code for _ in range(31)]
    assert heard == [201] * 30 + [429]


def test_a_strangers_new_ones_leave_hers(alice, charlie, anonymous):
    code = make(alice)[0]
    make(charlie)
    assert enter(anonymous, code).json["account"]["id"] == alice.owner


def test_they_are_stored_hashed_and_erased_with_the_account(app, alice, anonymous):
    from sqlalchemy import text

    from backend.db import db

    codes = make(alice)
    with looking_into(app):
        stored = "".join(str(row) for row in db.session.execute(text("SELECT * FROM recovery_codes")))
    assert not [code for code in codes if code in stored or code.replace("-", "") in stored]
    assert alice.delete("/api/accounts/me", json={"email": alice.email}).status_code == 204
    assert code_of(enter(anonymous, codes[0])) == WRONG
