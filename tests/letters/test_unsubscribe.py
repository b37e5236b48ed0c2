"""One click ends letters of one kind, without a session; the token can do nothing else."""

import pytest
from flask.testing import FlaskClient

from tests.support.people import prove_it

PREFERENCES = "00000000-0000-7000-8000-000000000001"


@pytest.fixture
def way_out(story, minute, letters) -> str:
    """The address in the head of the weekly letter."""
    story.prefers(weekly_digest=True, mail_reminders=True)
    story.conference()
    minute("2026-11-23T09:00:00Z")
    (mail,) = letters()
    return mail["List-Unsubscribe"].strip("<>").removeprefix("http://localhost:8000")


@pytest.fixture
def provider(app) -> FlaskClient:
    """A mail provider: no cookies, no Sec-Fetch-Site, a form."""
    return app.test_client()


def wishes(person) -> tuple[bool, bool]:
    asked = {"device": person.device, "client_now": "2026-11-23T09:00:00Z", "cursor": 0}
    rows = person.post("/api/sync", json=asked).get_json()["rows"]
    fields = next(row["fields"] for row in rows if row["noun"] == "preferences")
    return fields["weekly_digest"], fields["mail_reminders"]


def test_the_providers_click_switches_exactly_this_off(story, alice, provider, way_out, minute, letters):
    answer = provider.post(way_out, data={"List-Unsubscribe": "One-Click"})
    assert answer.status_code == 200
    assert wishes(alice) == (False, True)
    minute("2026-11-30T09:00:00Z")
    assert len(letters()) == 1


def test_looking_changes_nothing(alice, provider, way_out):
    page = provider.get(way_out)
    assert page.text.count("<button>") == 1
    assert "script" not in page.text
    assert wishes(alice) == (True, True)


def test_a_token_that_we_have_not_signed_does_nothing(alice, provider, way_out):
    for forged in (way_out[:-2] + "xx", way_out + "a", "/api/letters/unsubscribe/guess"):
        assert provider.post(forged).status_code == 404
        assert provider.get(forged).status_code == 404
    assert wishes(alice) == (True, True)
    assert len(way_out.rpartition(".")[2]) == 43, "SHA-256 in base64"


def test_after_leaving_kith_it_is_still_a_friendly_page(app, alice, provider, way_out):
    prove_it(app, alice)
    assert alice.delete("/api/accounts/me", json={"email": alice.email}).status_code == 204
    assert provider.post(way_out).status_code == 200
