"""Nothing is said of what was done a second before, even when its sending had begun."""

import pytest

from backend.reminders import deliver as delivering

TRIES = 10


@pytest.mark.parametrize(
    "change", [{"thanked": "sent"}, {"thank_later_until": "2027-01-31"}, {"deleted_at": "2026-11-22T09:00:00Z"}]
)
def test_done_between_the_claim_and_the_look_at_the_facts(story, phone, says, monkeypatch, change):
    groups, open_favors = delivering._groups, []

    def then_she_acts(claimed):
        story.write("favors", open_favors.pop(), **change)
        return groups(claimed)

    monkeypatch.setattr(delivering, "_groups", then_she_acts)
    for _ in range(TRIES):
        maria = story.write("people", name="Maria")
        open_favors.append(story.is_helped(maria, happened_on="2026-11-21", what="the talk"))
        story.clock.forward(days=1)
        assert story.at(story.clock.instant.isoformat())["nothing"] == 1
    assert says(phone) == []
    assert open_favors == []


def test_asked_of_all_at_once_those_that_are_done_are_left_out(story, phone, says, monkeypatch):
    groups = delivering._groups
    people = [story.meets(f"Name{number}", on="2026-11-15", circle="inner") for number in range(3)]

    def then_she_calls_two(claimed):
        story.write("moments", kind="call", happened_on="2026-11-22", person_ids=people[:2])
        return groups(claimed)

    monkeypatch.setattr(delivering, "_groups", then_she_calls_two)
    story.at("2026-11-22T09:00:00Z")
    assert says(phone) == ["Time to say hello to Name2. You were last in touch a week ago."]
