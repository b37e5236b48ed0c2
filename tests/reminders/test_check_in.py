"""Someone in a circle: a reminder when it is time to talk again, counted from the last real contact."""

import pytest


def test_it_falls_due_counted_from_the_last_contact(story, phone, says):
    ada = story.meets("Ada Lovelace", on="2026-11-15", circle="inner", cadence_set_on="2026-11-20")
    assert story.planned() == {("check_in", ada, "2026-11-22T09:00")}
    story.at("2026-11-22T09:00:00Z")
    assert says(phone) == ["Time to say hello to Ada. You were last in touch a week ago."]
    assert phone.received[0]["notification"]["navigate"].endswith(f"/people/{ada}")


def test_never_met_counts_from_the_day_the_circle_was_chosen(story, phone, says):
    story.write("people", name="Ada", circle="inner", cadence_set_on="2026-11-15")
    story.at("2026-11-22T09:00:00Z")
    assert says(phone) == ["Time to say hello to Ada."]


def test_a_moment_starts_the_cadence_anew(story):
    ada = story.meets("Ada", on="2026-11-15", circle="inner")
    story.write("moments", kind="call", happened_on="2026-11-22", person_ids=[ada])
    assert story.planned() == {("check_in", ada, "2026-11-29T09:00")}


def test_a_moment_that_is_taken_back_gives_the_old_day_back(story):
    ada = story.meets("Ada", on="2026-11-16", circle="inner")
    call = story.write("moments", kind="call", happened_on="2026-11-22", person_ids=[ada])
    story.deletes("moments", call)
    assert story.planned() == {("check_in", ada, "2026-11-23T09:00")}


def test_a_moment_that_was_somebody_elses_gives_the_old_day_back(story):
    ada = story.meets("Ada", on="2026-11-16", circle="inner")
    ben = story.meets("Ben", on="2026-11-17", circle="inner")
    call = story.write("moments", kind="call", happened_on="2026-11-22", person_ids=[ada])
    story.write("moments", call, person_ids=[ben])
    assert story.planned() == {("check_in", ada, "2026-11-23T09:00"), ("check_in", ben, "2026-11-29T09:00")}


def test_not_now_moves_it(story):
    ada = story.meets("Ada", on="2026-11-15", circle="inner")
    story.write("people", ada, check_in_snoozed_until="2026-12-01")
    assert story.planned() == {("check_in", ada, "2026-12-01T09:00")}


@pytest.mark.parametrize("change", [{"circle": "resting"}, {"circle": None}, {"cadence_days": 0}])
def test_who_rests_is_left_alone(story, change):
    ada = story.meets("Ada", on="2026-11-15", circle="inner")
    story.write("people", ada, **change)
    assert story.planned() == set()


def test_who_was_deleted_is_left_alone(story, phone, says):
    ada = story.meets("Ada", on="2026-11-15", circle="inner")
    story.deletes("people", ada)
    story.at("2026-11-22T09:00:00Z")
    assert says(phone) == []


def test_ones_own_cadence_beats_the_circles(story):
    ada = story.meets("Ada", on="2026-11-20", circle="inner", cadence_days=3)
    assert story.planned() == {("check_in", ada, "2026-11-23T09:00")}


def test_without_names(story, phone, says):
    story.prefers(show_names=False)
    story.meets("Ada", on="2026-11-15", circle="inner")
    story.at("2026-11-22T09:00:00Z")
    assert says(phone) == ["Someone would be glad to hear from you."]


@pytest.mark.parametrize("name", ["", "   ", "🦊", "שרה כהן", "x" * 200])
def test_any_name_will_do(story, phone, says, name):
    ada = story.meets("Ada", on="2026-11-15", circle="inner")
    if name.strip():
        story.write("people", ada, name=name)
    story.at("2026-11-22T09:00:00Z")
    assert len(says(phone)) == 1
