"""Personal access tokens: what a program may do with one, and when it may do nothing any more."""

import pytest
from sqlalchemy import select

from backend.accounts.models import AccessToken
from backend.accounts.tokens import MOST
from backend.db import db
from backend.upkeep import upkeep
from tests.support.databases import looking_into
from tests.support.edits import edit, new_id, pull, request, sync

TOKENS = "/api/accounts/tokens"


def make(client, **about):
    return client.post(TOKENS, json={"name": "Script", "scopes": ["read"], "days": 30} | about)


def code(answer):
    return answer.status_code, answer.get_json()["error"]["code"]


def test_it_reads_what_its_owner_wrote(alice, program, clock):
    ana = new_id()
    sync(alice, clock.instant, edit("people", ana, clock.instant, name="Ana"))
    assert pull(program("read"), clock.instant) == {("people", ana): {"name": "Ana"}}
    assert program("read").get("/api/takeout").get_json()["account"]["email"] == alice.email


def test_it_writes_with_the_scope_for_it(alice, program, clock):
    ana = new_id()
    sync(program("read", "write"), clock.instant, edit("people", ana, clock.instant, name="Ana"))
    assert pull(alice, clock.instant)["people", ana] == {"name": "Ana"}


def test_it_is_shown_once_and_kept_hashed(app, alice):
    secret = make(alice).get_json()["token"]
    assert secret.startswith("kith_")
    assert secret not in alice.get(TOKENS).text + alice.get("/api/takeout").text
    with looking_into(app):
        assert secret not in str(list(db.session.execute(select(AccessToken.__table__))))


def test_its_owner_sees_what_it_may_and_when_it_was_used(alice, program, clock):
    script = program("write", "read", days=7)
    assert alice.get(TOKENS).get_json()["tokens"][0]["last_used_at"] is None
    clock.forward(hours=1)
    script.get("/api/takeout")
    (shown,) = alice.get(TOKENS).get_json()["tokens"]
    assert shown["scopes"] == ["read", "write"]
    assert (shown["name"], shown["expires_at"][:10]) == ("Script", "2026-11-29")
    assert shown["last_used_at"] == "2026-11-22T10:00:00.000Z"


def test_what_was_ended_opens_nothing(alice, charlie, program):
    script = program("read")
    (shown,) = alice.get(TOKENS).get_json()["tokens"]
    assert charlie.delete(f"{TOKENS}/{shown['id']}").status_code == 404
    assert script.get("/api/takeout").status_code == 200
    assert alice.delete(f"{TOKENS}/{shown['id']}").status_code == 204
    assert code(script.get("/api/takeout")) == (401, "bad_token")


def test_it_ends_by_itself_and_is_forgotten_a_month_later(app, alice, program, clock):
    script = program("read", days=1)
    clock.forward(days=1)
    assert code(script.get("/api/takeout")) == (401, "bad_token")
    assert len(alice.get(TOKENS).get_json()["tokens"]) == 1
    clock.forward(days=31)
    with app.app_context():
        upkeep()
    assert alice.get(TOKENS).get_json()["tokens"] == []


def test_without_an_end_a_name_or_a_purpose_there_is_none(alice):
    for about in ({"days": 366}, {"days": 0}, {"name": ""}, {"name": "  "}, {"scopes": []}, {"scopes": ["everything"]}):
        assert make(alice, **about).status_code == 400
    assert alice.post(TOKENS, json={"name": "Script", "scopes": ["read"]}).status_code == 400
    assert alice.get(TOKENS).get_json()["tokens"] == []


def test_one_who_sends_a_session_as_well_is_refused(alice, program, clock):
    mixed = {"Authorization": program("read", "write").environ_base["HTTP_AUTHORIZATION"]}
    body = request(clock.instant, edit("people", new_id(), clock.instant, name="Ana"))
    assert code(alice.post("/api/sync", json=body, headers=mixed)) == (400, "two_identities")
    assert pull(alice, clock.instant) == {}


def test_a_page_of_another_site_has_no_use_for_the_word_bearer(alice, clock):
    """It cannot send the header; if it could, the cookie would not count beside it."""
    cross = {"Sec-Fetch-Site": "cross-site", "Authorization": "Bearer anything"}
    for place, body in (("/api/sync", request(clock.instant)), ("/api/accounts/codes", {"email": "a@example.org"})):
        assert alice.post(place, json=body, headers=cross).status_code in {400, 403}


@pytest.mark.parametrize("shown", ["Bearer", "Bearer ", "Bearer kith_guess", "bearer kith_guess"])
def test_a_guess_opens_nothing_and_guessing_is_bounded(anonymous, shown, monkeypatch):
    monkeypatch.setattr("backend.accounts.bearer.MOST_GUESSES", 3)
    heard = [anonymous.get("/api/takeout", headers={"Authorization": shown}).status_code for _ in range(5)]
    assert heard == [401, 401, 401, 429, 429]


def test_all_addresses_of_one_home_guess_together(anonymous, monkeypatch):
    monkeypatch.setattr("backend.accounts.bearer.MOST_GUESSES", 3)
    shown = {"Authorization": "Bearer kith_guess"}
    heard = [
        anonymous.get(
            "/api/takeout", headers=shown, environ_base={"REMOTE_ADDR": f"2001:db8:1:2::{number}"}
        ).status_code
        for number in range(5)
    ]
    assert heard == [401, 401, 401, 429, 429]


def test_one_token_may_not_ask_without_end(program, monkeypatch):
    monkeypatch.setattr("backend.accounts.bearer.MOST_AN_HOUR", 3)
    script, other = program("read"), program("read")
    assert [script.get("/api/takeout").status_code for _ in range(5)] == [200, 200, 200, 429, 429]
    assert other.get("/api/takeout").status_code == 200


def test_there_are_only_so_many(alice):
    assert [make(alice).status_code for _ in range(MOST + 1)] == [201] * MOST + [409]


def test_it_goes_with_the_account(app, alice, program):
    script = program("read")
    assert alice.delete("/api/accounts/me", json={"email": alice.email}).status_code == 204
    assert code(script.get("/api/takeout")) == (401, "bad_token")
