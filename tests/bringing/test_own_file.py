"""What Kith has written Kith reads back in, through the API too: under the same ids, and over nobody's words."""

import json

import pytest

from tests.bringing.files import bring, counts, send
from tests.support.edits import edit, new_id, pull, sync

FACE = "/9j/4AAQSkZJRgABAQ=="


@pytest.fixture
def life(alice, clock):
    """Of several kinds, with private words and a face."""
    ana, event = new_id(), new_id()
    sync(
        alice,
        clock.instant,
        edit("people", ana, clock.instant, name="Ana", notes="Loves rivers", tags=["grants"], circle="close"),
        edit("photos", ana, clock.instant, image=FACE),
        edit("events", event, clock.instant, name="PyCon", starts_on="2026-11-20", pinned=True),
        edit("moments", new_id(), clock.instant, kind="met", happened_on="2026-11-20", person_ids=[ana], text="Hi"),
        edit("favors", new_id(), clock.instant, person_id=ana, event_id=event, direction="received", what="A tip"),
        edit("journal", new_id(), clock.instant, written_on="2026-11-21", words="A good day", person_ids=[ana]),
    )
    return ana


def everything(client) -> bytes:
    return client.get("/api/takeout/everything.json").data


def said(rows):
    return {key: {name: value for name, value in fields.items() if value is not None} for key, fields in rows.items()}


@pytest.mark.usefixtures("life")
def test_it_makes_an_equal_account_of_an_empty_one(alice, charlie, clock):
    answer = bring(charlie, everything(alice), name="kith.json")
    assert (answer["format"], counts(answer)) == ("kith", [6, 0, 0, 0])
    theirs = {key: fields for key, fields in said(pull(charlie, clock.instant)).items() if key[0] != "imports"}
    assert theirs == said(pull(alice, clock.instant))


@pytest.mark.usefixtures("life")
def test_the_same_file_again_brings_nothing(alice):
    answer = bring(alice, everything(alice))
    assert (answer["batch_id"], counts(answer)) == (None, [0, 0, 6, 0])


def test_what_was_typed_since_stays_and_gaps_are_filled(alice, life, clock):
    file = everything(alice)
    clock.forward(minutes=1)
    sync(alice, clock.instant, edit("people", life, clock.instant, name="Ana Souza", notes=None))
    clock.forward(minutes=1)
    assert counts(bring(alice, file)) == [0, 1, 5, 0]
    ana = pull(alice, clock.instant)["people", life]
    assert (ana["name"], ana["notes"]) == ("Ana Souza", "Loves rivers")


def test_whoever_was_deleted_since_stays_deleted(alice, life, clock):
    file = everything(alice)
    clock.forward(minutes=1)
    sync(alice, clock.instant, edit("people", life, clock.instant, deleted_at="2026-11-22T09:00:00Z"))
    answer = bring(alice, file)
    assert counts(answer) == [0, 0, 6, 0]
    status, looked = send(alice, file, "/api/imports/preview")
    assert (status, looked["reasons"]["skip deleted_since"]) == (200, 1)


def test_it_is_taken_back_as_one(alice, charlie, clock):
    ana = new_id()
    file = {"format": "kith", "version": 1, "nouns": {"people": [{"id": ana, "name": "Ana"}]}}
    batch = bring(charlie, json.dumps(file).encode())["batch_id"]
    clock.forward(minutes=1)
    assert charlie.delete(f"/api/imports/{batch}").get_json() == {"gone": 1, "emptied": 0, "stayed": 0}
    assert pull(charlie, clock.instant)["people", ana]["deleted_at"]


def test_what_kith_does_not_know_is_told_and_costs_itself_alone(alice, clock):
    ana = new_id()
    rows = {
        "people": [
            {"id": ana, "name": "Ana", "shoe_size": 40, "circle": "of hell", "deleted_at": "2026-11-22T09:00:00Z"},
            {"id": "1", "name": "No id"},
            {"id": new_id()},
            "Ben",
        ],
        "pets": [{"id": new_id(), "name": "Rex"}],
    }
    answer = bring(alice, json.dumps({"format": "kith", "version": 1, "nouns": rows}).encode())
    assert counts(answer) == [1, 0, 0, 3]
    assert said(pull(alice, clock.instant))["people", ana] == {"name": "Ana"}


def test_a_newer_file_is_refused(alice):
    status, answer = send(alice, b'{"format": "kith", "version": 2, "nouns": {}}')
    assert (status, answer["error"]["code"]) == (400, "newer_file")
