"""Several things at once are one notification, and it fits."""

import json

from backend.reminders.kinds.kind import Told
from backend.reminders.payload import payload

NINE = "2026-11-22T09:00:00Z"


def test_one_notification_for_everything(story, phone, says):
    story.conference()
    story.meets("Ada", on="2026-11-15", circle="inner")
    assert story.at(NINE)["messages"] == 1
    notification = phone.received[0]["notification"]
    assert notification["title"] == "For today"
    assert set(notification["body"].split("\n")) == {
        "You met 5 people at PyCon. 3 thank-yous are waiting.",
        "Time to say hello to Ada. You were last in touch a week ago.",
    }
    assert notification["navigate"] == "http://localhost:8000/"
    assert phone.received[0]["app_badge"] == 2
    assert story.states() == ["sent", "sent"]


def test_many_are_counted(story, phone, says):
    for number in range(9):
        story.meets(f"Name{number}", on="2026-11-15", circle="inner")
    story.at(NINE)
    lines = says(phone)[0].split("\n")
    assert len(lines) == 6
    assert lines[-1] == "and 4 more"


def test_the_same_words_are_said_once(story, phone, says):
    story.prefers(show_names=False)
    for number in range(3):
        story.meets(f"Name{number}", on="2026-11-15", circle="inner")
    story.at(NINE)
    assert says(phone) == ["Someone would be glad to hear from you."]


def test_two_owners_hear_of_their_own_only(app, story, charlie, clock, phone, new_phone, says):
    from tests.support.story import Story

    other_phone, other = new_phone(charlie), Story(app, charlie, clock)
    story.meets("Ada", on="2026-11-15", circle="inner")
    other.meets("Ben", on="2026-11-15", circle="inner")
    story.at(NINE)
    assert says(phone) == ["Time to say hello to Ada. You were last in touch a week ago."]
    assert says(other_phone) == ["Time to say hello to Ben. You were last in touch a week ago."]


def test_a_payload_never_outgrows_the_smallest_bridge():
    told = Told("T", "🦊" * 3000, "/people/" + "0" * 36)
    raw = payload(told, 1, origin="https://kith.example", language="en", tag="t" * 36, token="k" * 22)
    assert len(raw) <= 2700
    assert json.loads(raw)["notification"]["body"].endswith("…")
    assert json.loads(raw)["web_push"] == 8030
