"""A day that comes round: said on the day, before it where that is wished for, and next year again."""

import pytest

from backend.upkeep import upkeep


def birthday(story, person, **about):
    fields = {"kind": "birthday", "month": 11, "day_of_month": 25, "repeats": "yearly"} | about
    return story.write("milestones", person_id=person, **fields)


@pytest.fixture
def ana(story):
    return story.write("people", name="Dr. Ana Souza")


def test_a_birthday_without_a_year_is_said_on_the_day(story, ana, phone, says):
    day = birthday(story, ana)
    assert story.planned() == {("milestone", day, "2026-11-25T09:00")}
    story.at("2026-11-25T09:00:00Z")
    assert says(phone) == ["Ana’s birthday is today."]
    assert phone.received[0]["notification"]["navigate"].endswith(f"/people/{ana}")


def test_with_the_year_it_says_how_old(story, ana, phone, says):
    birthday(story, ana, year=1986)
    story.at("2026-11-25T09:00:00Z")
    assert says(phone) == ["Ana’s birthday is today (40)."]


def test_also_some_days_before(story, ana, phone, says):
    day = birthday(story, ana, remind_before=2)
    assert story.planned() == {
        ("milestone", day, "2026-11-23T09:00"),
        ("milestone", day, "2026-11-25T09:00"),
    }
    story.at("2026-11-23T09:00:00Z")
    assert says(phone) == ["Ana’s birthday is in 2 days."]


def test_the_next_year_is_planned_by_time_alone_and_is_no_drift(story, app, ana, phone):
    day = birthday(story, ana)
    story.at("2026-11-25T09:00:00Z")
    story.clock.set("2026-11-26T03:00:00Z")
    with app.app_context():
        assert upkeep() == 0
    assert story.planned() == {("milestone", day, "2027-11-25T09:00")}


def test_what_was_noted_already_is_not_said_this_year(story, ana):
    day = birthday(story, ana)
    story.write("milestones", day, noted_for="2026-11-25")
    assert story.planned() == {("milestone", day, "2027-11-25T09:00")}


def test_noted_in_the_second_before_it_is_not_sent(story, ana, phone, says):
    day = birthday(story, ana)
    story.clock.set("2026-11-25T08:59:59Z")
    story.write("milestones", day, noted_for="2026-11-25")
    story.at("2026-11-25T09:00:00Z")
    assert says(phone) == []


def test_a_day_that_comes_once(story, ana, phone, says):
    launch = birthday(story, ana, kind="own", label="launch", year=2026, repeats="once")
    story.at("2026-11-25T09:00:00Z")
    assert says(phone) == ["Ana’s launch is today."]
    story.write("milestones", launch, label="great launch")
    assert story.planned() == set()


def test_a_day_of_rest_moves_it_and_the_words_with_it(story, ana, phone, says):
    story.prefers(working_days=["mon", "tue", "thu", "fri"])
    birthday(story, ana)
    story.at("2026-11-26T09:00:00Z")
    assert says(phone) == ["Ana’s birthday was yesterday."]


def test_who_was_deleted_has_no_days(story, ana):
    birthday(story, ana)
    story.deletes("people", ana)
    assert story.planned() == set()


def test_a_day_of_nobody_in_particular(story, phone, says):
    birthday(story, None, kind="own", label="The shop’s first day")
    story.at("2026-11-25T09:00:00Z")
    assert says(phone) == ["The shop’s first day is today."]


def test_without_names(story, ana, phone, says):
    story.prefers(show_names=False)
    birthday(story, ana, year=1986)
    story.at("2026-11-25T09:00:00Z")
    assert says(phone) == ["Somebody’s birthday is today."]


def test_a_stranger_sees_nothing_of_it(story, ana, charlie):
    birthday(story, ana)
    assert charlie.get("/api/reminders").get_json()["reminders"] == []
