"""The private address itself: made, shown again, renewed, taken back, and nobody else's business."""

import re
from dataclasses import replace

import pytest

from backend.app import create_app
from backend.inbound.take import Refused, take_mail
from tests.inbound.conftest import PROVEN
from tests.support.people import sign_in


def test_before_it_is_made_there_is_none(alice):
    told = alice.get("/api/mail-in").json
    assert told == {"offered": True, "address": None, "from": ["alice@example.org"], "taken_at": None, "refused": None}


def test_it_is_shown_again_and_cannot_be_guessed(alice, mailbox):
    assert alice.get("/api/mail-in").json["address"] == mailbox.address
    assert re.fullmatch(r"[a-z2-7]{24}@in\.example\.org", mailbox.address)


@pytest.mark.parametrize("verb", ["post", "delete"])
def test_renewed_or_taken_back_the_old_one_is_dead(app, alice, mailbox, write_mail, verb):
    assert getattr(alice, verb)("/api/mail-in", json={}).status_code in (201, 204)
    assert alice.get("/api/mail-in").json["address"] != mailbox.address
    with app.app_context():
        assert take_mail(mailbox.address, write_mail().as_bytes(), PROVEN) == Refused(None)


def test_charlie_neither_sees_nor_ends_it(alice, charlie, mailbox):
    assert charlie.get("/api/mail-in").json["address"] is None
    charlie.delete("/api/mail-in", json={})
    assert alice.get("/api/mail-in").json["address"] == mailbox.address


def test_where_no_domain_is_set_it_is_not_offered(settings, clock):
    app = create_app(replace(settings, mail_in_domain=None), clock)
    with app.app_context():
        alice = sign_in(app, "alice@example.org")
        assert alice.get("/api/mail-in").json["offered"] is False
        refused = alice.post("/api/mail-in", json={})
        assert (refused.status_code, refused.json["error"]["code"]) == (409, "not_offered")
        assert take_mail("x@in.example.org", b"", PROVEN) == Refused(None)
