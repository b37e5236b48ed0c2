"""Signing in with the code from the mail, and what a guesser meets."""

import re

from backend.mail import local_mails
from tests.conftest import DEAR
from tests.support.people import Browser

DEVICE = {"id": "01930000-0000-7000-8000-00000000d009", "name": "Phone"}


def ask(client, email="alice@example.org"):
    return client.post("/api/accounts/codes", json={"email": email}).get_json()["challenge"]


def code_in_mail(app):
    return re.search(r"\d{8}", local_mails(app.config["KITH"])[0]["Subject"]).group()


def enter(client, challenge, code):
    return client.post("/api/accounts/sessions", json={"challenge": challenge, "code": code, "device": DEVICE})


def test_the_code_signs_in_and_makes_the_account(app, anonymous):
    challenge = ask(anonymous, " Alice@Example.ORG ")
    answer = enter(anonymous, challenge, code_in_mail(app))
    assert answer.get_json()["account"]["email"] == "alice@example.org"
    assert anonymous.get("/api/accounts/me").get_json()["device_id"] == DEVICE["id"]


def test_the_cookie_is_http_only_and_lax(app, anonymous):
    cookies = enter(anonymous, ask(anonymous), code_in_mail(app)).headers.getlist("Set-Cookie")
    assert all("HttpOnly" in cookie for cookie in cookies)
    (cookie,) = [cookie for cookie in cookies if cookie.startswith("kith=")]
    assert "SameSite=Lax" in cookie


def test_a_code_works_once(app, anonymous):
    challenge, code = ask(anonymous), code_in_mail(app)
    assert enter(anonymous, challenge, code).status_code == 200
    assert enter(anonymous, challenge, code).get_json()["error"]["code"] == "code_expired"


def test_a_code_works_only_for_the_page_that_asked(app, anonymous):
    ask(anonymous)
    code = code_in_mail(app)
    assert enter(anonymous, "another page's challenge", code).status_code == 400


def test_a_code_works_only_in_the_browser_that_asked(app, anonymous, charlie):
    challenge, code = ask(anonymous), code_in_mail(app)
    assert enter(charlie, challenge, code).get_json()["error"]["code"] == "code_expired"
    assert enter(anonymous, challenge, code).status_code == 200


def test_five_wrong_codes_end_it(app, anonymous):
    challenge, code = ask(anonymous), code_in_mail(app)
    wrong = f"{(int(code) + 1) % 10**8:08d}"
    assert [enter(anonymous, challenge, wrong).get_json()["error"]["code"] for _ in range(5)] == ["wrong_code"] * 5
    assert enter(anonymous, challenge, code).get_json()["error"]["code"] == "code_expired"


def test_a_code_is_good_for_ten_minutes(app, anonymous, clock):
    challenge, code = ask(anonymous), code_in_mail(app)
    clock.forward(minutes=10, seconds=1)
    assert enter(anonymous, challenge, code).get_json()["error"]["code"] == "code_expired"


def test_known_and_unknown_addresses_get_the_same_answer(alice, anonymous):
    known = anonymous.post("/api/accounts/codes", json={"email": alice.email})
    unknown = anonymous.post("/api/accounts/codes", json={"email": "nobody@example.org"})
    assert known.status_code == unknown.status_code == 200
    assert known.get_json().keys() == unknown.get_json().keys()


def test_one_address_is_not_flooded_with_mail(app, anonymous):
    answers = [anonymous.post("/api/accounts/codes", json={"email": "a@example.org"}).status_code for _ in range(7)]
    assert answers == [200] * 6 + [429]


def test_one_network_does_not_ask_for_all_codes(anonymous):
    def ask_from(address, number):
        body = {"email": f"a{number}@example.org"}
        return anonymous.post("/api/accounts/codes", json=body, environ_base={"REMOTE_ADDR": address}).status_code

    answers = {ask_from(f"2001:db8:1:2::{number:x}", number) for number in range(60)}
    assert answers == {200}
    assert ask_from("2001:db8:1:2:ffff::1", 61) == 429
    assert ask_from("2001:db8:1:3::1", 62) == 200


def test_what_is_no_address_is_said_so(anonymous):
    for email in ("", "alice", "a@b", "a b@example.org", "x" * 400 + "@example.org"):
        answer = anonymous.post("/api/accounts/codes", json={"email": email})
        assert answer.status_code == 400


def test_neither_code_nor_token_is_stored_in_clear(app, anonymous):
    from sqlalchemy import inspect, text

    from backend.db import db

    challenge, code = ask(anonymous), code_in_mail(app)
    with app.app_context():
        stored = "".join(str(row) for row in db.session.execute(text("SELECT * FROM sign_in_codes")))
        assert code not in stored
        assert challenge not in stored
        assert "devices" in inspect(db.engine).get_table_names()


def test_a_guess_at_a_stolen_table_is_dear():
    assert DEAR >= 2**14


def test_a_passkey_asked_for_at_the_same_moment_does_not_end_the_code(app):
    """Each of the two answers was made before the other had reached the browser."""
    page = Browser(app)
    challenge, code = ask(page), code_in_mail(app)
    other = Browser(app).post("/api/accounts/ceremonies", json={})
    for cookie in other.headers.getlist("Set-Cookie"):
        name, _, value = cookie.partition(";")[0].partition("=")
        page.set_cookie(name, value)
    assert enter(page, challenge, code).status_code == 200
