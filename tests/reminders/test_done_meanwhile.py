"""Nothing is said of what was done a second before, even when its sending had begun."""

import pytest

from backend.reminders import deliver as delivering
from tests.reminders.races import CHANGES, act_meanwhile


@pytest.mark.parametrize("change", CHANGES)
def test_done_between_the_claim_and_the_look_at_the_facts(story, phone, says, change):
    assert act_meanwhile(story, 10, change) == 10
    assert says(phone) == []


def test_asked_of_all_at_once_those_that_are_done_are_left_out(story, phone, says, monkeypatch):
    groups = delivering._groups
    people = [story.meets(f"Name{number}", on="2026-11-15", circle="inner") for number in range(3)]

    def then_she_calls_two(claimed):
        story.write("moments", kind="call", happened_on="2026-11-22", person_ids=people[:2])
        return groups(claimed)

    monkeypatch.setattr(delivering, "_groups", then_she_calls_two)
    story.at("2026-11-22T09:00:00Z")
    assert says(phone) == ["Time to say hello to Name2. You were last in touch a week ago."]
