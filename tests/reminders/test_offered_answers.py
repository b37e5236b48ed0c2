"""What can be answered on a notification: only what means something there."""

NINE = "2026-11-22T09:00:00Z"


def actions(phone):
    return [each["action"] for each in phone.received[-1]["notification"]["actions"]]


def test_both_are_offered_for_one_persons_thank_you(story, phone):
    favor = story.is_helped(story.meets("Maria"), happened_on="2026-11-21", what="the talk with Jane")
    story.at(NINE)
    notification = phone.received[-1]["notification"]
    assert notification["actions"] == [
        {"action": "thanked", "title": "Thanked"},
        {"action": "tomorrow", "title": "Tomorrow"},
    ]
    assert notification["data"]["about"] == [["thank_help", favor]]


def test_they_speak_the_owners_language(story, phone):
    story.prefers(language="de")
    story.is_helped(story.meets("Maria"), happened_on="2026-11-21")
    story.at(NINE)
    assert [each["title"] for each in phone.received[-1]["notification"]["actions"]] == ["Bedankt", "Morgen"]


def test_several_people_cannot_be_thanked_by_one_tap(story, phone):
    story.conference()
    story.at(NINE)
    assert actions(phone) == ["tomorrow"]


def test_a_check_in_can_only_wait(story, phone):
    story.meets("Ada", on="2026-11-15", circle="inner")
    story.at(NINE)
    assert actions(phone) == ["tomorrow"]


def test_a_test_has_nothing_to_answer(alice, story, phone):
    alice.post("/api/push/test", json={"endpoint": phone.endpoint})
    story.at(NINE)
    assert actions(phone) == []
