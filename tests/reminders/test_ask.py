"""Something asked of somebody: a reminder on the day hoped for, and silence once there is an answer."""

import pytest


def asks(story, person, **about):
    return story.write("asks", person_id=person, what="an hour on my talk", **({"asked_on": "2026-11-20"} | about))


def test_it_asks_on_the_day_hoped_for(story, phone, says):
    ben = story.write("people", name="Ben Carter")
    ask = asks(story, ben, by_when="2026-11-23")
    assert story.planned() == {("ask", ask, "2026-11-23T09:00")}
    story.at("2026-11-23T09:00:00Z")
    assert says(phone) == ["You asked Ben for help: “an hour on my talk”. Is there an answer?"]
    assert phone.received[0]["notification"]["navigate"].endswith(f"/give/asks/{ask}")


def test_without_a_day_a_week_after_asking(story):
    ask = asks(story, story.write("people", name="Ben"))
    assert story.planned() == {("ask", ask, "2026-11-27T09:00")}


def test_what_was_not_asked_yet_is_not_asked_about(story):
    asks(story, story.write("people", name="Ben"), asked_on=None, by_when="2026-11-23")
    assert story.planned() == set()


@pytest.mark.parametrize("outcome", ["helped", "not_now", "withdrawn"])
def test_an_answer_ends_it(story, phone, says, outcome):
    ask = asks(story, story.write("people", name="Ben"), by_when="2026-11-23")
    story.write("asks", ask, outcome=outcome, outcome_on="2026-11-22")
    assert story.planned() == set()
    story.at("2026-11-23T09:00:00Z")
    assert says(phone) == []


def test_an_answer_taken_back_asks_again(story):
    ask = asks(story, story.write("people", name="Ben"), by_when="2026-11-23")
    story.write("asks", ask, outcome="not_now")
    story.write("asks", ask, outcome=None)
    assert story.planned() == {("ask", ask, "2026-11-23T09:00")}


def test_who_was_deleted_is_not_asked_about(story):
    ben = story.write("people", name="Ben")
    asks(story, ben)
    story.deletes("people", ben)
    assert story.planned() == set()


def test_without_names(story, phone, says):
    story.prefers(show_names=False)
    asks(story, story.write("people", name="Ben"), by_when="2026-11-23")
    story.at("2026-11-23T09:00:00Z")
    assert says(phone) == ["You asked somebody for help. Is there an answer?"]
