"""What one said one would do comes back on the day one named; kept, it is over."""

import pytest

NINE = "2026-11-22T09:00:00Z"


def promises(story, what="send the slides", due_on="2026-11-22", **about):
    person = about.pop("person", None) or story.meets("Ada Lovelace")
    return person, story.write("promises", person_id=person, what=what, due_on=due_on, **about)


def test_on_its_day_it_says_what_and_for_whom(story, phone, says):
    ada, promise = promises(story)
    assert story.planned() == {("promise", promise, "2026-11-22T09:00")}
    story.at(NINE)
    assert says(phone) == ["You wanted to do this for Ada: “send the slides”."]
    assert phone.received[0]["notification"]["navigate"].endswith(f"/people/{ada}")


@pytest.mark.parametrize("change", [{"kept_on": "2026-11-21"}, {"due_on": None}, {"deleted_at": NINE}])
def test_kept_or_without_a_day_it_is_silent(story, phone, says, change):
    _, promise = promises(story)
    story.write("promises", promise, **change)
    assert story.planned() == set()
    story.at(NINE)
    assert says(phone) == []


def test_another_day_moves_it_and_open_again_it_comes_back(story):
    _, promise = promises(story)
    story.write("promises", promise, due_on="2026-11-25")
    assert story.planned() == {("promise", promise, "2026-11-25T09:00")}
    story.write("promises", promise, kept_on="2026-11-22")
    story.write("promises", promise, kept_on=None)
    assert story.planned() == {("promise", promise, "2026-11-25T09:00")}


def test_who_was_deleted_is_not_named_again(story):
    ada, _ = promises(story)
    story.deletes("people", ada)
    assert story.planned() == set()


def test_a_promise_may_arrive_before_its_person(story, phone, says):
    promises(story, person="01930000-0000-7000-8000-0000000000be")
    story.at(NINE)
    assert says(phone) == ["You promised someone something."]


def test_without_names_it_says_nothing_of_what(story, phone, says):
    story.prefers(show_names=False)
    promises(story)
    story.at(NINE)
    assert says(phone) == ["You promised someone something."]


def test_in_german(story, phone, says):
    story.prefers(language="de")
    promises(story, what="die Folien schicken")
    story.at(NINE)
    assert says(phone) == ["Das wolltest du für Ada tun: „die Folien schicken“."]
