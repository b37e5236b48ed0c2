"""A challenge: a word on the days still to do, silence on a day that is done, and one look back at the end."""

import pytest

from backend.reminders.replan import replan_everyone

WEEK = [f"2026-11-{day}" for day in range(22, 29)]


def starts(story, kind="seven_days", **about):
    return story.write("challenges", kind=kind, **({"started_on": "2026-11-22", "days": 7} | about))


def days(story):
    return sorted(due[:10] for kind, _, due in story.planned() if kind == "challenge")


def test_the_whole_run_is_planned_from_the_day_after_it_began(story):
    starts(story)
    assert days(story) == [*WEEK[1:], "2026-11-29"]


def test_each_day_says_its_word_and_the_end_looks_back(story, phone, says):
    challenge = starts(story, days=2)
    story.at("2026-11-23T09:00:00Z")
    story.at("2026-11-24T09:00:00Z")
    assert says(phone) == [
        "Who could hear a thank-you from you today?",
        "Your challenge has come to its end. What stayed with you?",
    ]
    assert phone.received[0]["notification"]["navigate"].endswith(f"/reflect/challenges/{challenge}")
    story.at("2026-11-25T09:00:00Z")
    assert len(says(phone)) == 2


def test_one_of_ones_own_says_what_counts_as_a_step(story, phone, says):
    starts(story, kind="own", title="Call instead of writing", step="One call to an old friend")
    story.at("2026-11-23T09:00:00Z")
    assert says(phone) == ["For today: One call to an old friend."]


def test_a_day_that_is_done_is_silent(story, phone, says):
    challenge = starts(story)
    story.at("2026-11-23T08:59:00Z")
    story.write("challenges", challenge, done_days=["2026-11-23"])
    story.at("2026-11-23T09:00:00Z")
    assert says(phone) == []
    story.at("2026-11-24T09:00:00Z")
    assert len(says(phone)) == 1


def test_a_missed_day_is_not_asked_for_again(story, phone, says):
    challenge = starts(story)
    story.at("2026-11-23T09:00:00Z")
    story.at("2026-11-24T09:00:00Z")
    story.write("challenges", challenge, done_days=["2026-11-22"])
    story.at("2026-11-24T09:05:00Z")
    assert len(says(phone)) == 2
    assert days(story) == [*WEEK[3:], "2026-11-29"]


def test_when_two_days_come_together_the_newer_one_speaks(story, phone, says):
    starts(story)
    story.at("2026-11-24T09:00:00Z")
    assert says(phone) == ["Who could hear a thank-you from you today?"]
    assert phone.received[0]["notification"]["title"] == "Your challenge"


def test_days_that_come_late_from_a_phone_ask_once(story, phone, says):
    starts(story, started_on="2026-11-18")
    assert days(story) == ["2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25"]
    assert len(story.reminders()) == 4
    story.at("2026-11-22T09:00:00Z")
    assert says(phone) == ["Who could hear a thank-you from you today?"]


def test_one_or_three_steps_are_no_daily_duty(story):
    challenge = starts(story, "one_connection")
    assert days(story) == ["2026-11-24", "2026-11-26", "2026-11-28", "2026-11-29"]
    story.write("challenges", challenge, done_days=["2026-11-22"])
    assert days(story) == ["2026-11-29"]


def test_ended_or_deleted_is_silent(story):
    ended, deleted = starts(story), starts(story)
    story.write("challenges", ended, ended_on="2026-11-22")
    story.deletes("challenges", deleted)
    assert days(story) == []


@pytest.mark.parametrize(
    ("show", "said"), [(True, "For today: read a page."), (False, "There is something for today.")]
)
def test_ones_own_says_its_title_where_words_may_show(story, phone, says, show, said):
    story.prefers(show_names=show)
    starts(story, "own", title="read a page", days=3)
    story.at("2026-11-23T09:00:00Z")
    assert says(phone) == [said]


def test_quiet_hours_over_midnight_lose_no_day_and_double_none(story, phone, says, app):
    story.prefers(remind_at="23:00", quiet_from="22:00", quiet_until="07:00")
    starts(story, days=4)
    for morning in ("2026-11-24", "2026-11-25"):
        with app.app_context():
            story.clock.set(f"{morning}T03:00:00Z")
            assert replan_everyone() == 0
        story.at(f"{morning}T07:00:00Z")
    assert says(phone) == ["Who could hear a thank-you from you today?"] * 2


def test_the_nightly_look_finds_nothing_to_do_on_any_night(story, app, phone):
    starts(story)
    for day in [*WEEK, "2026-11-29", "2026-11-30"]:
        with app.app_context():
            story.clock.set(f"{day}T03:00:00Z")
            assert replan_everyone() == 0
        story.at(f"{day}T09:00:00Z")
        with app.app_context():
            assert replan_everyone() == 0
