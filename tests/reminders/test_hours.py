"""The owner's wishes about time, as they change."""


def test_another_hour_moves_what_is_planned(story):
    event, _ = story.conference(ends_on="2026-11-24")
    story.prefers(zone="America/New_York", remind_at="08:15")
    assert story.planned() == {("thank_event", event, "2026-11-25T13:15")}


def test_a_pause_holds_and_then_says_it(story, phone, says):
    story.conference()
    story.prefers(paused_until="2026-11-30")
    assert story.at("2026-11-22T09:00:00Z") == {}
    assert story.at("2026-11-30T09:00:00Z")["sent"] == 1
    assert says(phone) == ["You met 5 people at PyCon. 3 thank-yous are waiting."]


def test_late_at_night_it_waits_for_the_morning(story, phone, says):
    story.prefers(quiet_from="22:00", quiet_until="07:00")
    story.conference()
    story.at("2026-11-22T23:30:00Z")
    assert says(phone) == []
    story.at("2026-11-23T06:59:00Z")
    assert says(phone) == []
    story.at("2026-11-23T07:00:00Z")
    assert len(says(phone)) == 1


def test_other_working_days_move_what_is_planned(story):
    event, _ = story.conference(ends_on="2026-11-24")
    story.prefers(working_days=["fri", "sat"], hours_by_day=[{"day": "fri", "at": "16:45"}])
    assert story.planned() == {("thank_event", event, "2026-11-27T16:45")}


def test_on_a_free_day_it_waits_for_a_working_one(story, phone, says):
    story.prefers(working_days=["sun", "tue"])
    story.conference()
    story.at("2026-11-23T12:00:00Z")
    assert says(phone) == []
    story.at("2026-11-24T09:00:00Z")
    assert len(says(phone)) == 1


def test_a_changed_wish_does_not_postpone_what_is_overdue(story, phone):
    story.conference()
    story.clock.set("2026-11-22T09:30:00Z")
    story.prefers(language="de")
    assert story.at("2026-11-22T09:31:00Z")["sent"] == 1


def test_a_test_reminder_is_no_reminder_and_comes_in_quiet_hours(story, alice, phone):
    story.prefers(quiet_from="00:00", quiet_until="23:59", paused_until="2027-01-01")
    assert alice.post("/api/push/test", json={"endpoint": phone.endpoint}).status_code == 202
    assert story.at("2026-11-22T08:00:00Z")["sent"] == 1
