"""A reminder is a promise: that it was sent, accepted, shown and opened can be looked up."""

import pytest
from sqlalchemy import select

from backend.db import db
from backend.reminders.models import Delivery
from tests.support.databases import looking_into

NINE = "2026-11-22T09:00:00Z"


def token(phone):
    return phone.received[-1]["notification"]["data"]["token"]


def receipt(browser, token, what):
    return browser.post("/api/push/receipts", json={"token": token, "what": what}).status_code


def delivery(story):
    return story.reminders()[0]["deliveries"][0]


def test_from_due_to_clicked(story, alice, anonymous, phone):
    story.conference()
    story.at(NINE)
    assert {name: value for name, value in delivery(story).items() if name != "subscription"} == {
        "host": "127.0.0.1",
        "label": "Firefox on Linux",
        "accepted_at": "2026-11-22T09:00:00.000Z",
        "shown_at": None,
        "clicked_at": None,
        "acted": None,
        "acted_at": None,
    }
    story.clock.forward(seconds=2)
    assert receipt(anonymous, token(phone), "shown") == 204
    story.clock.forward(seconds=5)
    assert receipt(anonymous, token(phone), "clicked") == 204
    assert delivery(story)["shown_at"] == "2026-11-22T09:00:02.000Z"
    assert delivery(story)["clicked_at"] == "2026-11-22T09:00:07.000Z"
    assert alice.get("/api/reminders").get_json()["last_shown_at"] == "2026-11-22T09:00:02.000Z"


def test_told_twice_counts_once(story, anonymous, phone):
    story.conference()
    story.at(NINE)
    receipt(anonymous, token(phone), "shown")
    story.clock.forward(hours=1)
    assert receipt(anonymous, token(phone), "shown") == 204
    assert delivery(story)["shown_at"] == "2026-11-22T09:00:00.000Z"


def test_clicked_says_shown_too(story, anonymous, phone):
    story.conference()
    story.at(NINE)
    receipt(anonymous, token(phone), "clicked")
    assert delivery(story)["shown_at"] == delivery(story)["clicked_at"] != None  # noqa: E711


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"token": "guess", "what": "shown"}, 404),
        ({"token": "", "what": "shown"}, 404),
        ({"token": "guess", "what": "eaten"}, 400),
        ({"what": "shown"}, 400),
    ],
)
def test_a_guess_changes_nothing(story, anonymous, phone, body, status):
    story.conference()
    story.at(NINE)
    assert anonymous.post("/api/push/receipts", json=body).status_code == status
    assert delivery(story)["shown_at"] is None


def test_the_token_is_not_in_the_database(app, story, phone):
    story.conference()
    story.at(NINE)
    with looking_into(app):
        row = db.session.scalar(select(Delivery))
        assert token(phone) not in str(vars(row))
    assert len(token(phone)) >= 22


def test_nobody_sees_anothers(story, charlie, phone):
    story.conference()
    story.at(NINE)
    assert charlie.get("/api/reminders").get_json() == {"reminders": [], "last_shown_at": None}


def test_signed_out_sees_nothing(anonymous):
    assert anonymous.get("/api/reminders").status_code == 401
