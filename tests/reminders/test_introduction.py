"""Two people to bring together: a gentle word when an answer is long in coming, or when it is one's own turn."""

import pytest

from backend.reminders.replan import replan_everyone


@pytest.fixture
def pair(story):
    return {"a_id": story.write("people", name="Ana Souza"), "b_id": story.write("people", name="Ben Carter")}


STEPS = [
    ({"asked_a_on": "2026-11-20"}, "2026-11-27", "Has Ana answered? You asked about an introduction."),
    ({"a_agreed_on": "2026-11-22"}, "2026-11-23", "Ana would like the introduction. Now it is Ben you can ask."),
    ({"asked_b_on": "2026-11-22"}, "2026-11-29", "Has Ben answered? You asked about an introduction."),
    ({"b_agreed_on": "2026-11-24"}, "2026-11-25", "Both agreed: time to introduce Ana and Ben."),
    ({"introduced_on": "2026-11-25"}, "2026-12-09", "You introduced Ana and Ben. How did it go?"),
]


@pytest.mark.parametrize("reached", range(1, len(STEPS) + 1))
def test_each_step_has_its_day_and_its_words(story, pair, phone, says, reached):
    told = {field: value for step, _, _ in STEPS[:reached] for field, value in step.items()}
    introduction = story.write("introductions", **pair, **told)
    _, day, sentence = STEPS[reached - 1]
    assert story.planned() == {("introduction", introduction, f"{day}T09:00")}
    story.at(f"{day}T09:00:00Z")
    assert says(phone) == [sentence]
    assert phone.received[0]["notification"]["navigate"].endswith(f"/give/introductions/{introduction}")


def test_nobody_asked_yet_is_nothing_to_remind_of(story, pair):
    story.write("introductions", **pair, why="both care about rivers")
    assert story.planned() == set()


def test_the_next_step_takes_the_place_of_the_last(story, pair):
    introduction = story.write("introductions", **pair, asked_a_on="2026-11-20")
    story.write("introductions", introduction, a_agreed_on="2026-11-22")
    assert story.planned() == {("introduction", introduction, "2026-11-23T09:00")}


@pytest.mark.parametrize(
    "end",
    [{"declined_by": "a", "declined_on": "2026-11-22"}, {"closed_on": "2026-11-22"}, {"outcome_on": "2026-11-22"}],
)
def test_a_no_and_an_end_are_silent(story, pair, end):
    introduction = story.write("introductions", **pair, asked_a_on="2026-11-20")
    story.write("introductions", introduction, **end)
    assert story.planned() == set()


def test_not_now_moves_it(story, pair):
    introduction = story.write("introductions", **pair, asked_a_on="2026-11-20", later_until="2026-12-05")
    assert story.planned() == {("introduction", introduction, "2026-12-05T09:00")}


@pytest.mark.parametrize("who", ["a_id", "b_id"])
def test_without_one_of_the_two_there_is_nobody_to_introduce(story, pair, who):
    story.write("introductions", **pair, asked_a_on="2026-11-20")
    story.deletes("people", pair[who])
    assert story.planned() == set()


def test_without_names(story, pair, phone, says):
    story.prefers(show_names=False)
    story.write("introductions", **pair, asked_a_on="2026-11-16")
    story.at("2026-11-23T09:00:00Z")
    assert says(phone) == ["Two people you want to bring together: here is the next step."]


def test_the_nightly_look_finds_nothing_to_do(story, app, pair):
    story.write("introductions", **pair, asked_a_on="2026-11-20")
    with app.app_context():
        assert replan_everyone() == 0
