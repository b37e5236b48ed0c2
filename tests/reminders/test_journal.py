"""Once a week, a quiet moment to look back; not in a week that already has an entry."""

import pytest

from backend.reminders.replan import replan_everyone
from tests.support.story import PREFERENCES

# The tests' clock starts on a Sunday.
SUNDAY, NEXT, AFTER_NEXT = (f"{day}T09:00" for day in ("2026-11-22", "2026-11-29", "2026-12-06"))


def days(story):
    return {due for kind, _, due in story.planned() if kind == "journal"}


def nightly(app) -> int:
    with app.app_context():
        return replan_everyone()


def test_nobody_is_asked_who_never_wrote(story):
    story.prefers(zone="UTC")
    assert days(story) == set()


def test_who_has_written_once_is_asked_on_sundays(story, phone, says):
    story.write("journal", written_on="2026-11-14", words="The walk.")
    assert days(story) == {SUNDAY, NEXT}
    story.at("2026-11-22T09:00:00Z")
    assert says(phone) == ["What were you grateful for this week? A line is enough."]
    assert phone.received[0]["notification"]["navigate"].endswith("/reflect/journal")


def test_a_week_with_an_entry_is_silent(story):
    story.prefers(journal_day="sun")
    assert days(story) == {SUNDAY, NEXT}
    entry = story.write("journal", written_on="2026-11-17", words="The walk.")
    assert days(story) == {NEXT}
    story.deletes("journal", entry)
    assert days(story) == {SUNDAY, NEXT}


@pytest.mark.parametrize(("day", "due"), [("wed", {"2026-11-25T09:00", "2026-12-02T09:00"}), ("never", set())])
def test_on_the_day_one_wished_for(story, day, due):
    story.write("journal", written_on="2026-11-14", words="The walk.")
    story.prefers(journal_day=day)
    assert days(story) == due


def test_the_night_brings_the_next_week_and_calls_it_no_drift(app, story, phone, says):
    story.prefers(journal_day="sun")
    for day in range(22, 30):
        story.at(f"2026-11-{day}T09:00:00Z")
        assert nightly(app) == 0
    assert len(says(phone)) == 2
    assert days(story) == {AFTER_NEXT}


def test_the_night_does_not_take_away_what_waits_for_a_working_day(app, story, phone, says):
    story.prefers(journal_day="sat", working_days=["mon"])
    story.clock.set("2026-11-29T12:00:00Z")
    nightly(app)
    assert "2026-11-30T09:00" in days(story)
    story.clock.set("2026-11-30T00:10:00Z")
    nightly(app)
    story.at("2026-11-30T09:00:00Z")
    assert len(says(phone)) == 1


def test_written_while_it_was_on_its_way_it_is_not_sent(app, story, phone, says):
    story.prefers(journal_day="sun")
    story.clock.set("2026-11-22T08:59:59Z")
    story.write("journal", written_on="2026-11-22", words="The walk.")
    story.at("2026-11-22T09:00:00Z")
    assert says(phone) == []


def test_its_subject_is_the_wish(story):
    story.prefers(journal_day="sun")
    assert {subject for kind, subject, _ in story.planned() if kind == "journal"} == {PREFERENCES}
