"""What one device saves, the owner's other devices see, and nobody else."""

from tests.support.edits import OTHER_DEVICE, edit, new_id, pull, sync


def test_a_second_device_sees_what_the_first_saved(alice, clock):
    ana = new_id()
    sync(alice, clock.instant, edit("people", ana, clock.instant, name="Ana Souza", tags=["climate"], circle="close"))
    assert pull(alice, clock.instant)["people", ana] == {"name": "Ana Souza", "tags": ["climate"], "circle": "close"}


def test_a_stranger_sees_nothing_and_may_use_the_same_id(alice, charlie, clock):
    ana = new_id()
    sync(alice, clock.instant, edit("people", ana, clock.instant, name="Ana"))
    assert pull(charlie, clock.instant) == {}
    sync(charlie, clock.instant, edit("people", ana, clock.instant, name="Someone else"))
    assert pull(alice, clock.instant)["people", ana]["name"] == "Ana"


def test_a_lost_answer_is_sent_again_without_a_trace(alice, clock):
    ana = new_id()
    change = edit("people", ana, clock.instant, name="Ana")
    first = sync(alice, clock.instant, change)
    clock.forward(seconds=20)
    again = sync(alice, clock.instant, change, cursor=first["cursor"])
    assert again["rows"] == []
    assert again["cursor"] == first["cursor"]


def test_edits_of_two_devices_meet_field_by_field(alice, clock):
    ana = new_id()
    start = clock.instant
    sync(alice, start, edit("people", ana, start, name="Ana", company="Lumen"))
    clock.forward(seconds=10)
    sync(alice, clock.instant, edit("people", ana, clock.instant, company="Lumen Labs"))
    clock.forward(seconds=10)
    sync(alice, clock.instant, edit("people", ana, clock.instant, OTHER_DEVICE, role="CTO"), device=OTHER_DEVICE)
    assert pull(alice, clock.instant)["people", ana] == {"name": "Ana", "company": "Lumen Labs", "role": "CTO"}


def test_the_later_edit_wins_whichever_arrives_first(alice, clock):
    ana = new_id()
    early = clock.instant
    clock.forward(minutes=5)
    sync(alice, clock.instant, edit("people", ana, clock.instant, name="Ana Souza"))
    sync(alice, clock.instant, edit("people", ana, early, OTHER_DEVICE, name="Anna"), device=OTHER_DEVICE)
    assert pull(alice, clock.instant)["people", ana]["name"] == "Ana Souza"


def test_a_beaten_value_is_kept_in_the_history(alice, clock):
    ana = new_id()
    early = clock.instant
    clock.forward(minutes=5)
    sync(alice, clock.instant, edit("people", ana, clock.instant, notes="the later words"))
    for _ in range(2):
        sync(
            alice,
            clock.instant,
            edit("people", ana, early, OTHER_DEVICE, notes="the earlier words"),
            device=OTHER_DEVICE,
        )
    history = alice.get("/api/takeout").get_json()["history"]
    assert [(row["field"], row["value"]) for row in history] == [("notes", "the earlier words")]


def test_deleting_is_a_field_and_can_be_taken_back(alice, clock):
    ana = new_id()
    sync(alice, clock.instant, edit("people", ana, clock.instant, name="Ana"))
    clock.forward(seconds=5)
    sync(alice, clock.instant, edit("people", ana, clock.instant, deleted_at="2026-11-22T09:00:00Z"))
    assert pull(alice, clock.instant)["people", ana]["deleted_at"] == "2026-11-22T09:00:00Z"
    clock.forward(seconds=5)
    sync(alice, clock.instant, edit("people", ana, clock.instant, deleted_at=None))
    assert pull(alice, clock.instant)["people", ana] == {"name": "Ana", "deleted_at": None}
