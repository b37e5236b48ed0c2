"""When the push service has a bad day, nothing is lost and nobody is forgotten by mistake."""

from functools import partial

import pytest

from backend.push import sender
from tests.support.local_push import Fault

NINE = "2026-11-22T09:00:00Z"


def subscriptions(person):
    return person.get("/api/push/subscriptions").get_json()["subscriptions"]


@pytest.mark.parametrize("fault", [Fault(500), Fault(503), Fault(406), Fault(401), Fault(403)])
def test_it_is_tried_again_a_minute_later(story, alice, phone, says, fault):
    story.conference()
    phone.fail(fault)
    assert story.at(NINE)["messages"] == 1
    assert story.states() == ["planned"]
    assert story.at("2026-11-22T09:00:59Z") == {}
    assert story.at("2026-11-22T09:01:00Z")["sent"] == 1
    assert len(says(phone)) == 1
    assert story.states() == ["sent"]
    assert len(subscriptions(alice)) == 1


def test_retry_after_is_honoured(story, phone, says):
    story.conference()
    phone.fail(Fault(429, {"Retry-After": "600"}))
    story.at(NINE)
    assert story.at("2026-11-22T09:09:59Z") == {}
    assert story.at("2026-11-22T09:10:00Z")["sent"] == 1
    assert len(says(phone)) == 1


def test_one_that_does_not_answer_is_tried_again(story, phone, says, monkeypatch):
    story.conference()
    monkeypatch.setattr(sender, "send", partial(sender.send, seconds=0.2))
    phone.fail(Fault(503, hang=0.5))
    assert story.at(NINE)["later"] == 1
    assert story.at("2026-11-22T09:01:00Z")["sent"] == 1
    assert len(says(phone)) == 1


def test_taken_and_forgotten_is_accepted_but_never_called_shown(story, phone):
    story.conference()
    phone.fail(Fault(drop=True))
    story.at(NINE)
    [reminder] = story.reminders()
    [delivery] = reminder["deliveries"]
    assert (reminder["state"], delivery["shown_at"]) == ("sent", None)
    assert delivery["accepted_at"]


def test_the_wait_doubles(story, phone):
    story.conference()
    phone.fail(Fault(500), Fault(500), Fault(500))
    tries = [story.at(f"2026-11-22T09:0{minute}:00Z").get("messages", 0) for minute in range(8)]
    assert tries == [1, 1, 0, 1, 0, 0, 0, 1]


@pytest.mark.parametrize("fault", [Fault(404), Fault(410), Fault(400, text="VapidPkHashMismatch")])
def test_a_browser_that_is_gone_is_forgotten_at_once(story, alice, phone, fault):
    story.conference()
    phone.fail(fault)
    assert story.at(NINE)["gone"] == 1
    assert subscriptions(alice) == []
    assert story.states() == ["no_device"]


@pytest.mark.parametrize("status", [301, 302, 307, 308, 400, 413])
def test_what_cannot_be_mended_by_trying_is_not_tried_again(story, alice, phone, push_service, status):
    story.conference()
    phone.fail(Fault(status, {"Location": "/elsewhere"}))
    story.at(NINE)
    assert story.states() == ["failed"]
    assert push_service.visits == [], "nobody is sent elsewhere"
    assert len(subscriptions(alice)) == 1, "only the push service's own word deletes a browser"


def test_one_browser_answers_and_the_other_is_tried_again_alone(story, alice, phone, new_phone, says):
    other = new_phone(alice)
    story.conference()
    other.fail(Fault(503))
    figures = story.at(NINE)
    assert (figures["sent"], figures["later"]) == (1, 1)
    story.at("2026-11-22T09:01:00Z")
    assert (len(says(phone)), len(says(other))) == (1, 1)
    assert phone.headers[0]["Topic"] == other.headers[-1]["Topic"]
    assert story.states() == ["sent"]


def test_one_browser_is_gone_and_the_other_hears(story, alice, phone, new_phone, says):
    gone = new_phone(alice)
    gone.unsubscribe()
    story.conference()
    figures = story.at(NINE)
    assert (figures["sent"], figures["gone"]) == (1, 1)
    assert story.states() == ["sent"]


def test_done_while_waiting_for_another_try_is_not_sent(story, phone, says):
    _, favors = story.conference(helped=1)
    phone.fail(Fault(503))
    story.at(NINE)
    story.write("favors", favors[0], thanked="sent")
    assert story.at("2026-11-22T09:05:00Z") == {}
    assert says(phone) == []


def test_after_a_week_of_trying_it_is_given_up_and_said_so(story, phone):
    story.conference()
    phone.fail(*[Fault(503)] * 3)
    story.at(NINE)
    story.at("2026-11-25T09:00:00Z")
    story.at("2026-11-29T09:00:00Z")
    assert story.states() == ["failed"]
    assert phone.tries == [503, 503, 503]


def test_an_endpoint_that_is_no_longer_allowed_is_not_called(app, story, phone):
    from dataclasses import replace

    story.conference()
    app.config["KITH"] = replace(app.config["KITH"], push_extra_origins=())
    story.at(NINE)
    assert phone.tries == []
    assert story.states() == ["failed"]
