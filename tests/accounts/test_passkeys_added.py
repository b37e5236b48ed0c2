"""A passkey is added by its owner, genuine and fresh, and she can take it away again."""

import pytest

from tests.accounts.passkey_steps import add_passkey, ask, begin, code_of, enter, keep
from tests.support.authenticator import PRESENT, VERIFIED, Authenticator

REFUSED = (400, "passkey_refused")


def test_it_is_asked_to_need_no_name_typed_and_to_know_its_owner(alice):
    options = begin(alice)
    assert options["authenticatorSelection"]["residentKey"] == "required"
    assert options["authenticatorSelection"]["userVerification"] == "required"
    assert options["rp"]["id"] == "localhost"
    assert options["excludeCredentials"] == []


def test_it_is_listed_by_its_name_and_not_offered_twice(alice):
    authenticator = add_passkey(alice)
    (kept,) = alice.get("/api/accounts/passkeys").json["passkeys"]
    assert (kept["name"], kept["last_used_at"]) == ("Phone", None)
    (known,) = begin(alice)["excludeCredentials"]
    assert known["id"] == authenticator.create(begin(alice))["id"]


def test_a_stranger_sees_none_of_it_and_cannot_take_it_away(alice, charlie):
    add_passkey(alice)
    (kept,) = alice.get("/api/accounts/passkeys").json["passkeys"]
    assert charlie.get("/api/accounts/passkeys").json["passkeys"] == []
    assert charlie.delete(f"/api/accounts/passkeys/{kept['id']}").status_code == 404
    assert len(alice.get("/api/accounts/passkeys").json["passkeys"]) == 1


def test_one_that_was_taken_away_opens_nothing(alice, anonymous):
    authenticator = add_passkey(alice)
    (kept,) = alice.get("/api/accounts/passkeys").json["passkeys"]
    assert alice.delete(f"/api/accounts/passkeys/{kept['id']}").status_code == 204
    options = ask(anonymous)
    assert code_of(enter(anonymous, options, authenticator.get(options))) == REFUSED


@pytest.mark.parametrize(
    "wrong",
    [
        {"origin": "https://elsewhere.example"},
        {"challenge": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"},
        {"type": "webauthn.get"},
    ],
    ids=["another site", "another challenge", "another kind of answer"],
)
def test_what_was_signed_for_something_else_is_not_kept(alice, wrong):
    options = begin(alice)
    assert code_of(keep(alice, options, Authenticator().create(options, **wrong))) == REFUSED
    assert alice.get("/api/accounts/passkeys").json["passkeys"] == []


@pytest.mark.parametrize("flags", [PRESENT, VERIFIED, 0], ids=["nobody verified", "nobody there", "neither"])
def test_one_that_did_not_look_who_holds_it_is_not_kept(alice, flags):
    options = begin(alice)
    assert code_of(keep(alice, options, Authenticator().create(options, flags=flags))) == REFUSED


def test_a_challenge_is_answered_once_and_by_whom_it_was_given_to(alice, charlie):
    options, authenticator = begin(alice), Authenticator()
    answer = authenticator.create(options)
    assert code_of(keep(charlie, options, answer)) == REFUSED
    assert keep(alice, options, answer).status_code == 201
    assert code_of(keep(alice, options, answer)) == REFUSED


def test_somebody_elses_passkey_cannot_be_taken_over(alice, charlie):
    authenticator = add_passkey(alice)
    options = begin(charlie)
    assert code_of(keep(charlie, options, authenticator.create(options))) == REFUSED


@pytest.mark.parametrize(
    "credential",
    [{}, {"id": 1, "rawId": []}, {"rawId": "é"}, {"rawId": "AA", "id": "AA", "type": "public-key", "response": {}}],
)
def test_nonsense_is_refused_in_the_same_words(alice, credential):
    for options, door in ((begin(alice), keep), (ask(alice), enter)):
        assert code_of(door(alice, options, credential)) == REFUSED


def test_there_is_an_end_to_them(alice):
    for _ in range(20):
        add_passkey(alice)
    options = begin(alice)
    assert code_of(keep(alice, options, Authenticator().create(options))) == (409, "many_passkeys")
