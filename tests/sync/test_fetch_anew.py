"""After deletions are forgotten, a device that cannot know of them begins again at 0, and only such a device."""

from datetime import timedelta

import pytest

from backend.sync.tombstones import purge_deleted
from tests.support.databases import looking_into
from tests.support.edits import edit, new_id, pull, request, sync

LONG_AGO = timedelta(days=91)


@pytest.fixture
def forgotten(app, alice, clock):
    """Two pages of people, and after them one who was deleted so long ago that the server has forgotten it."""
    ids = [new_id() for _ in range(900)]
    for start in (0, 450):
        some = ids[start : start + 450]
        sync(alice, clock.instant, *[edit("people", one, clock.instant, name=f"Person {one}") for one in some])
    forget(app, alice, clock, new_id())
    return ids


def forget(app, alice, clock, gone):
    """The device that deleted it has been offline since, so that the deletion is old already when it comes."""
    deleted = edit("people", gone, clock.instant - LONG_AGO, name="Bo", deleted_at="2026-08-01T10:00:00Z")
    sync(alice, clock.instant, deleted)
    with looking_into(app):
        assert purge_deleted(alice.owner, clock.instant) == 1


def test_a_device_that_stopped_before_the_purge_begins_again(alice, clock, forgotten):
    refused = alice.post("/api/sync", json=request(clock.instant, cursor=3))
    assert (refused.status_code, refused.get_json()["error"]["code"]) == (410, "resync")
    pushed = request(clock.instant, edit("people", forgotten[0], clock.instant, notes="unsent"), cursor=3)
    assert alice.post("/api/sync", json=pushed).status_code == 410
    assert "notes" not in pull(alice, clock.instant)["people", forgotten[0]]


def test_a_device_that_began_after_the_purge_reads_on_from_any_page(alice, clock, forgotten):
    first = sync(alice, clock.instant)
    assert first["more"]
    assert first["cursor"] < first["purged"]
    second = sync(alice, clock.instant, cursor=first["cursor"], purged=first["purged"])
    assert [row["id"] for row in first["rows"] + second["rows"]] == forgotten


def test_a_device_whose_reading_was_passed_by_the_next_purge_begins_again(app, alice, clock, forgotten):
    first = sync(alice, clock.instant)
    forget(app, alice, clock, new_id())
    passed = request(clock.instant, cursor=first["cursor"], purged=first["purged"])
    assert alice.post("/api/sync", json=passed).status_code == 410
    assert len(pull(alice, clock.instant)) == 900
