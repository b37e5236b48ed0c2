"""Somebody who tries the doors can be seen: each entrance and each refusal says what and where, and never who."""

import logging

import pytest

from tests.support.edits import request
from tests.support.people import prove_it, sign_in


@pytest.fixture
def said(caplog):
    """What Kith's own log says of doors from here on; that a request was answered stands in a log of its own."""
    caplog.set_level(logging.INFO, "kith")

    def lines() -> list[str]:
        return [record.getMessage() for record in caplog.records if record.name in {"kith", "kith.accounts"}]

    return lines


def test_coming_in_and_proving_it(app, said):
    alice = sign_in(app, "alice@example.org")
    prove_it(app, alice)
    assert said() == ["let in at accounts.sign_in", "proved at proofs.with_code"]


def test_a_code_and_a_token_that_are_none(anonymous, said):
    body = {"challenge": "x", "code": "12345678", "device": {"id": anonymous.device}}
    anonymous.post("/api/accounts/sessions", json=body)
    anonymous.get("/api/takeout", headers={"Authorization": "Bearer kith_guess"})
    assert said() == ["refused code_expired at accounts.sign_in", "refused bad_token at takeout.takeout"]


def test_what_is_somebody_elses(alice, charlie, said):
    charlie.delete(f"/api/accounts/devices/{alice.device}")
    assert said() == ["refused not_found at accounts.revoke"]


def test_another_site_and_a_body_that_is_none(alice, clock, said):
    alice.post("/api/sync", json=request(clock.instant), headers={"Sec-Fetch-Site": "cross-site"})
    alice.post("/api/sync", data="{", content_type="application/json")
    assert said() == ["refused cross_site at sync.sync", "refused malformed at sync.sync"]


def test_too_many_tries(anonymous, said):
    for _ in range(7):
        anonymous.post("/api/accounts/codes", json={"email": "alice@example.org"})
    assert said() == ["refused too_many at accounts.ask_for_code"]
