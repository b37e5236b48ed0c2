"""A passkey opens its owner's account on any device, and nobody else's, however the answer is bent."""

import pytest

from tests.accounts.passkey_steps import add_passkey, ask, code_of, enter
from tests.support.authenticator import PRESENT, VERIFIED, Authenticator, as_text

REFUSED = (400, "passkey_refused")


def test_it_signs_a_second_device_in_without_any_name(alice, anonymous):
    authenticator = add_passkey(alice)
    options = ask(anonymous)
    assert options.get("allowCredentials", []) == []
    answer = enter(anonymous, options, authenticator.get(options))
    assert answer.json["account"] == {"id": alice.owner, "email": alice.email}
    assert anonymous.get("/api/accounts/me").json["device_id"] == anonymous.device
    assert alice.get("/api/accounts/passkeys").json["passkeys"][0]["last_used_at"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"origin": "https://elsewhere.example"},
        {"challenge": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"},
        {"type": "webauthn.create"},
    ],
    ids=["another site", "another challenge", "another kind of answer"],
)
def test_what_was_signed_for_something_else_opens_nothing(alice, anonymous, wrong):
    authenticator, options = add_passkey(alice), ask(anonymous)
    assert code_of(enter(anonymous, options, authenticator.get(options, **wrong))) == REFUSED
    assert anonymous.get("/api/accounts/me").status_code == 401


def test_another_sites_id_opens_nothing(alice, anonymous):
    authenticator, options = add_passkey(alice), ask(anonymous)
    assert code_of(enter(anonymous, options, authenticator.get(options | {"rpId": "elsewhere.example"}))) == REFUSED


@pytest.mark.parametrize("flags", [PRESENT, VERIFIED], ids=["nobody verified", "nobody there"])
def test_one_that_did_not_look_who_holds_it_opens_nothing(alice, anonymous, flags):
    authenticator, options = add_passkey(alice), ask(anonymous)
    assert code_of(enter(anonymous, options, authenticator.get(options, flags=flags))) == REFUSED


def test_an_answer_works_once(alice, app, anonymous):
    authenticator, options = add_passkey(alice), ask(anonymous)
    answer = authenticator.get(options)
    assert enter(anonymous, options, answer).status_code == 200
    assert code_of(enter(anonymous, options, answer)) == REFUSED


def test_an_answer_works_only_in_the_browser_that_asked(alice, charlie, anonymous):
    authenticator, options = add_passkey(alice), ask(anonymous)
    assert code_of(enter(charlie, options, authenticator.get(options))) == REFUSED


def test_an_answer_is_good_for_five_minutes(alice, anonymous, clock):
    authenticator, options = add_passkey(alice), ask(anonymous)
    clock.forward(minutes=5, seconds=1)
    assert code_of(enter(anonymous, options, authenticator.get(options))) == REFUSED


def test_a_count_that_goes_back_shows_a_copied_key(alice, anonymous):
    authenticator = add_passkey(alice)
    authenticator.count = 7
    options = ask(anonymous)
    assert enter(anonymous, options, authenticator.get(options)).status_code == 200
    authenticator.count = 3
    options = ask(anonymous)
    assert code_of(enter(anonymous, options, authenticator.get(options))) == REFUSED


def test_one_that_never_counts_works_again_and_again(alice, anonymous):
    authenticator = add_passkey(alice)
    for _ in range(2):
        authenticator.count, options = -1, ask(anonymous)
        assert enter(anonymous, options, authenticator.get(options)).status_code == 200


def test_another_key_under_the_same_name_opens_nothing(alice, anonymous):
    authenticator, forger, options = add_passkey(alice), Authenticator(), ask(anonymous)
    forger.id, forger.user = authenticator.id, authenticator.user
    assert code_of(enter(anonymous, options, forger.get(options))) == REFUSED


def test_one_that_says_it_is_somebody_elses_opens_nothing(alice, charlie, anonymous):
    authenticator, options = add_passkey(alice), ask(anonymous)
    answer = authenticator.get(options)
    answer["response"]["userHandle"] = as_text(b"somebody else's.")
    assert code_of(enter(anonymous, options, answer)) == REFUSED


def test_an_unknown_one_gets_the_same_answer(anonymous):
    options = ask(anonymous)
    assert code_of(enter(anonymous, options, Authenticator().get(options))) == REFUSED


def test_after_erasing_it_opens_nothing(alice, anonymous):
    authenticator = add_passkey(alice)
    assert alice.delete("/api/accounts/me", json={"email": alice.email}).status_code == 204
    options = ask(anonymous)
    assert code_of(enter(anonymous, options, authenticator.get(options))) == REFUSED
