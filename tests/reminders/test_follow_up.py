"""Something to ask about: once, on its day, and not when it was asked already."""


def follow_up(story, person, **about):
    return story.write("follow_ups", person_id=person, what="how the launch went", **({"due_on": "2026-11-24"} | about))


def test_it_reminds_on_its_day(story, phone, says):
    ben = story.write("people", name="Ben Carter")
    asked = follow_up(story, ben)
    assert story.planned() == {("follow_up", asked, "2026-11-24T09:00")}
    story.at("2026-11-24T09:00:00Z")
    assert says(phone) == ["You wanted to ask Ben: “how the launch went”."]
    assert phone.received[0]["notification"]["navigate"].endswith(f"/people/{ben}")


def test_once_asked_it_is_silent(story, phone, says):
    asked = follow_up(story, story.write("people", name="Ben"))
    story.write("follow_ups", asked, done_on="2026-11-23")
    story.at("2026-11-24T09:00:00Z")
    assert says(phone) == []


def test_put_off_it_comes_on_the_other_day(story):
    asked = follow_up(story, story.write("people", name="Ben"))
    story.write("follow_ups", asked, due_on="2026-12-01")
    assert story.planned() == {("follow_up", asked, "2026-12-01T09:00")}


def test_without_a_day_it_waits_in_the_notebook_only(story):
    follow_up(story, story.write("people", name="Ben"), due_on=None)
    assert story.planned() == set()


def test_who_was_deleted_is_not_asked_about(story):
    ben = story.write("people", name="Ben")
    follow_up(story, ben)
    story.deletes("people", ben)
    assert story.planned() == set()


def test_without_names(story, phone, says):
    story.prefers(show_names=False)
    follow_up(story, story.write("people", name="Ben"))
    story.at("2026-11-24T09:00:00Z")
    assert says(phone) == ["There is something you wanted to ask about today."]
