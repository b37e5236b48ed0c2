"""When an event has ended, one reminder says who was met and how many thank-yous wait."""

import pytest


def test_one_push_says_it_all(story, phone, says):
    event, _ = story.conference()
    assert story.planned() == {("thank_event", event, "2026-11-22T09:00")}
    figures = story.at("2026-11-22T09:00:00Z")
    assert (figures["messages"], figures["sent"]) == (1, 1)
    assert says(phone) == ["You met 5 people at PyCon. 3 thank-yous are waiting."]
    assert phone.received[0]["notification"]["navigate"].endswith(f"/give?event={event}")
    assert story.states() == ["sent"]


@pytest.mark.parametrize(
    ("people", "helped", "sentence"),
    [
        (1, 1, "You met 1 person at PyCon. 1 thank-you is waiting."),
        (2, 1, "You met 2 people at PyCon. 1 thank-you is waiting."),
        (12, 2, "You met 12 people at PyCon. 2 thank-yous are waiting."),
    ],
)
def test_it_counts_in_good_english(story, phone, says, people, helped, sentence):
    story.conference(people=people, helped=helped)
    story.at("2026-11-22T09:00:00Z")
    assert says(phone) == [sentence]


def test_nobody_was_written_down_as_met(story, phone, says):
    event = story.write("events", name="PyCon", ends_on="2026-11-20")
    story.is_helped(story.write("people", name="Ada"), event)
    story.at("2026-11-22T09:00:00Z")
    assert says(phone) == ["After PyCon: 1 thank-you is waiting."]


def test_in_german(story, phone, says):
    story.prefers(language="de")
    story.conference()
    story.at("2026-11-22T09:00:00Z")
    assert says(phone) == ["Du hast bei PyCon 5 Personen getroffen. 3 Dankeschöns warten."]


def test_without_names_where_others_may_look(story, phone, says):
    story.prefers(show_names=False)
    story.conference(name="Union meeting")
    story.at("2026-11-22T09:00:00Z")
    assert says(phone) == ["3 thank-yous are waiting."]


def test_nobody_to_thank_is_no_reminder(story):
    story.conference(helped=0)
    assert story.planned() == set()


def test_the_day_after_the_end_at_the_preferred_hour(story):
    story.prefers(zone="Europe/Berlin", remind_at="18:30")
    event, _ = story.conference(ends_on="2026-11-25")
    assert story.planned() == {("thank_event", event, "2026-11-26T17:30")}
    story.write("events", event, ends_on="2026-11-27")
    assert story.planned() == {("thank_event", event, "2026-11-28T17:30")}


def test_thanked_one_by_one_it_stops_with_the_last(story, phone, says):
    _, favors = story.conference(helped=2)
    story.write("favors", favors[0], thanked="sent")
    assert len(story.planned()) == 1
    story.write("favors", favors[1], thanked="not_needed")
    assert story.planned() == set()
    assert story.at("2026-11-22T09:00:00Z") == {}
    assert says(phone) == []


def test_undo_brings_it_back_once(story, phone, says):
    _, favors = story.conference(helped=1)
    story.write("favors", favors[0], thanked="sent")
    story.write("favors", favors[0], thanked=None)
    story.at("2026-11-22T09:00:00Z")
    assert says(phone) == ["You met 5 people at PyCon. 1 thank-you is waiting."]


def test_what_was_sent_is_not_sent_again(story, phone, says):
    _, favors = story.conference(helped=1)
    story.at("2026-11-22T09:00:00Z")
    story.write("favors", favors[0], thanked="sent")
    story.write("favors", favors[0], thanked=None)
    story.at("2026-11-23T09:00:00Z")
    assert len(says(phone)) == 1


def test_later_moves_it_and_does_not_take_the_others_along(story, phone, says):
    event, favors = story.conference(helped=3)
    story.write("favors", favors[0], thank_later_until="2026-11-27")
    assert story.planned() == {
        ("thank_event", event, "2026-11-22T09:00"),
        ("thank_event", event, "2026-11-27T09:00"),
    }
    story.at("2026-11-22T09:00:00Z")
    story.at("2026-11-27T09:00:00Z")
    assert says(phone) == [
        "You met 5 people at PyCon. 2 thank-yous are waiting.",
        "You met 5 people at PyCon. 3 thank-yous are waiting.",
    ]


@pytest.mark.parametrize("noun", ["events", "people", "favors", "moments"])
def test_what_was_deleted_does_not_count(story, phone, says, noun):
    event = story.write("events", name="PyCon", ends_on="2026-11-20")
    ada = story.write("people", name="Ada")
    met = story.write("moments", kind="met", happened_on="2026-11-20", person_ids=[ada], event_id=event)
    favor = story.is_helped(ada, event, happened_on="2026-11-20")
    story.meets("Ben", event)
    story.deletes(noun, {"events": event, "people": ada, "favors": favor, "moments": met}[noun])
    story.at("2026-11-22T09:00:00Z")
    assert (
        says(phone)
        == {
            "events": ["You wanted to thank Ada."],
            "people": [],
            "favors": [],
            "moments": ["You met 1 person at PyCon. 1 thank-you is waiting."],
        }[noun]
    )


def test_a_favor_that_leaves_an_event_takes_its_reminder_along(story):
    event, favors = story.conference(helped=1)
    story.write("favors", favors[0], event_id=None, happened_on="2026-11-23")
    assert story.planned() == {("thank_help", favors[0], "2026-11-24T09:00")}
    assert [row["state"] for row in story.reminders() if row["subject"] == event] == ["cancelled"]


def test_help_given_is_nothing_to_thank_for(story):
    event, _ = story.conference(helped=0)
    story.write("favors", person_id=story.meets("Ada", event), event_id=event, direction="given")
    assert story.planned() == set()


def test_what_arrives_out_of_order_is_planned_too(story, phone, says):
    from tests.support.edits import new_id

    event, ada = new_id(), new_id()
    story.is_helped(ada, event)
    assert story.planned() == set()
    story.write("events", event, name="PyCon", ends_on="2026-11-20")
    story.write("people", ada, name="Ada")
    story.at("2026-11-22T09:00:00Z")
    assert says(phone) == ["After PyCon: 1 thank-you is waiting."]
