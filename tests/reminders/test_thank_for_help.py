"""Help that belongs to no event has a reminder of its own."""


def test_it_names_the_help(story, phone, says):
    favor = story.is_helped(story.meets("Maria"), happened_on="2026-11-21", what="the talk with Jane")
    assert story.planned() == {("thank_help", favor, "2026-11-22T09:00")}
    story.at("2026-11-22T09:00:00Z")
    assert says(phone) == ["You wanted to thank Maria for “the talk with Jane”."]
    assert phone.received[0]["notification"]["navigate"].endswith(f"/give/{favor}")


def test_without_names(story, phone, says):
    story.prefers(show_names=False)
    story.is_helped(story.meets("Maria"), happened_on="2026-11-21", what="the talk with Jane")
    story.at("2026-11-22T09:00:00Z")
    assert says(phone) == ["1 thank-you is waiting."]


def test_help_without_a_day_waits_for_one(story):
    favor = story.is_helped(story.meets("Maria"))
    assert story.planned() == set()
    story.write("favors", favor, happened_on="2026-11-24")
    assert story.planned() == {("thank_help", favor, "2026-11-25T09:00")}


def test_an_event_that_is_named_later_takes_it_over(story):
    maria = story.meets("Maria")
    favor = story.is_helped(maria, happened_on="2026-11-23")
    event = story.write("events", name="PyCon", ends_on="2026-11-24")
    story.write("favors", favor, event_id=event)
    assert story.planned() == {("thank_event", event, "2026-11-25T09:00")}


def test_thanked_is_over(story):
    favor = story.is_helped(story.meets("Maria"), happened_on="2026-11-23")
    story.write("favors", favor, thanked="already")
    assert story.planned() == set()
