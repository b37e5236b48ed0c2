"""Nobody to send it to: it waits for a device, but not until it is stale."""

NINE = "2026-11-22T09:00:00Z"


def test_it_goes_out_when_a_device_comes(story, alice, new_phone, says):
    story.conference()
    story.at(NINE)
    assert story.states() == ["no_device"]
    story.clock.set("2026-11-24T15:00:00Z")
    phone = new_phone(alice)
    story.at("2026-11-24T15:00:01Z")
    assert says(phone) == ["You met 5 people at PyCon. 3 thank-yous are waiting."]


def test_a_week_later_it_stays_silent(story, alice, new_phone, says):
    story.conference()
    story.at(NINE)
    story.clock.set("2026-11-30T15:00:00Z")
    phone = new_phone(alice)
    story.at("2026-11-30T15:00:01Z")
    assert says(phone) == []


def test_thanked_meanwhile_is_over(story, alice, new_phone, says):
    _, favors = story.conference(helped=1)
    story.at(NINE)
    story.write("favors", favors[0], thanked="already")
    assert story.states() == ["cancelled"]
    phone = new_phone(alice)
    story.at("2026-11-23T09:00:00Z")
    assert says(phone) == []
