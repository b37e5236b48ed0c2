"""The test button: this browser, now, and nobody else."""


def test_it_comes_to_the_browser_that_asked(story, alice, phone, new_phone, says):
    other = new_phone(alice)
    answer = alice.post("/api/push/test", json={"endpoint": phone.endpoint})
    assert answer.status_code == 202
    story.at("2026-11-22T07:00:01Z")
    assert says(phone) == ["This is a test reminder from Kith."]
    assert says(other) == []
    assert phone.received[0]["notification"]["tag"] == answer.get_json()["reminder"]
    assert [(row["kind"], row["state"]) for row in story.reminders()] == [("test", "sent")]


def test_it_is_never_mixed_with_what_is_due(story, alice, phone, says):
    story.conference()
    story.clock.set("2026-11-22T09:00:00Z")
    alice.post("/api/push/test", json={"endpoint": phone.endpoint})
    story.at("2026-11-22T09:00:00Z")
    assert sorted(says(phone)) == [
        "This is a test reminder from Kith.",
        "You met 5 people at PyCon. 3 thank-yous are waiting.",
    ]


def test_not_to_anothers_browser(charlie, phone):
    assert charlie.post("/api/push/test", json={"endpoint": phone.endpoint}).status_code == 404
    assert phone.tries == []


def test_not_for_ever(alice, phone):
    answers = [alice.post("/api/push/test", json={"endpoint": phone.endpoint}).status_code for _ in range(31)]
    assert answers.count(202) == 30
    assert answers[-1] == 429


def test_turned_off_meanwhile_is_over(story, alice, phone):
    alice.post("/api/push/test", json={"endpoint": phone.endpoint})
    alice.delete("/api/push/subscriptions", json={"endpoint": phone.endpoint})
    story.at("2026-11-22T07:00:01Z")
    assert phone.tries == []
    assert story.states() == ["cancelled"]
