"""A device whose clock is wrong is neither refused nor believed."""

from datetime import timedelta

import pytest

from tests.support.edits import OTHER_DEVICE, edit, new_id, pull, request, sync


@pytest.mark.parametrize("off", [timedelta(days=3), timedelta(days=-3), timedelta(days=-400), timedelta(days=400)])
def test_the_truly_later_edit_wins_though_a_clock_is_days_off(alice, clock, off):
    ana = new_id()
    wrong = clock.instant + off
    sync(alice, wrong, edit("people", ana, wrong, name="first"))
    clock.forward(minutes=5)
    sync(alice, clock.instant, edit("people", ana, clock.instant, OTHER_DEVICE, name="second"), device=OTHER_DEVICE)
    assert pull(alice, clock.instant)["people", ana]["name"] == "second"
    clock.forward(minutes=5)
    wrong = clock.instant + off
    sync(alice, wrong, edit("people", ana, wrong, name="third"))
    assert pull(alice, clock.instant)["people", ana]["name"] == "third"


def test_a_stamp_from_the_future_is_not_taken_and_holds_nothing_else_up(alice, clock):
    ana = new_id()
    change = edit("people", ana, clock.instant, name="Ana", role="CTO")
    ahead = edit("people", ana, clock.instant + timedelta(days=900), role="from the future")
    change["stamps"]["role"] = ahead["stamps"]["role"]
    answer = sync(alice, clock.instant, change)
    assert [(refusal["field"], refusal["code"]) for refusal in answer["refused"]] == [("role", "ahead")]
    assert pull(alice, clock.instant)["people", ana] == {"name": "Ana"}


def test_a_stamp_is_taken_as_it_is_or_not_at_all_so_that_an_old_copy_brings_nothing_back(alice, clock):
    ana = new_id()
    change = edit("people", ana, clock.instant + timedelta(minutes=2), name="from the future")
    for _ in range(3):
        sync(alice, clock.instant, change)
        sync(alice, clock.instant, edit("people", ana, clock.instant, OTHER_DEVICE, name="now"), device=OTHER_DEVICE)
        assert pull(alice, clock.instant)["people", ana]["name"] == "now"
        clock.forward(seconds=20)


def test_a_resend_over_a_slow_network_does_not_look_newer(alice, clock):
    ana = new_id()
    change = edit("people", ana, clock.instant, name="first")
    sync(alice, clock.instant, change)
    clock.forward(seconds=2)
    sync(alice, clock.instant, edit("people", ana, clock.instant, OTHER_DEVICE, name="second"), device=OTHER_DEVICE)
    sent_at = clock.instant
    clock.forward(seconds=30)
    sync(alice, sent_at, change)
    assert pull(alice, clock.instant)["people", ana]["name"] == "second"


def test_while_a_clock_that_kept_our_time_is_off_nothing_is_taken_and_the_time_is_told(alice, clock):
    ana = new_id()
    for off in (timedelta(minutes=-2), timedelta(days=3)):
        sent_at = clock.instant + off
        body = request(sent_at, edit("people", ana, sent_at, name="late on its way")) | {"corrected": True}
        answer = alice.post("/api/sync", json=body)
        assert (answer.status_code, answer.json["refused"]) == (200, [])
        assert answer.json["now"].startswith(clock.instant.strftime("%Y-%m-%dT%H:%M"))
    assert pull(alice, clock.instant) == {}


def test_a_copy_of_a_request_that_comes_minutes_later_brings_nothing_back(alice, clock):
    ana = new_id()
    body = request(clock.instant, edit("people", ana, clock.instant, name="first")) | {"corrected": True}
    alice.post("/api/sync", json=body)
    clock.forward(minutes=1)
    sync(alice, clock.instant, edit("people", ana, clock.instant, OTHER_DEVICE, name="second"), device=OTHER_DEVICE)
    clock.forward(minutes=4)
    alice.post("/api/sync", json=body)
    assert pull(alice, clock.instant)["people", ana]["name"] == "second"
