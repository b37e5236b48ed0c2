"""A new device gets everything in bounded pages, whatever was written together."""

from sqlalchemy import event

from backend.db import db
from backend.sync import changes
from tests.support.edits import DEVICE, edit, new_id, pull, sync


def test_rows_written_in_one_push_split_over_pages(alice, clock):
    wanted = set()
    for _ in range(3):
        ids = [new_id() for _ in range(450)]
        wanted |= set(ids)
        sync(alice, clock.instant, *[edit("people", one, clock.instant, name=f"Person {one}") for one in ids], cursor=0)
    first = sync(alice, clock.instant)
    assert (len(first["rows"]), first["more"]) == (500, True)
    assert {record for _, record in pull(alice, clock.instant)} == wanted


def test_a_page_is_bounded_in_bytes_too(alice, clock):
    for _ in range(10):
        changes = [edit("people", new_id(), clock.instant, name="Ana", notes="é" * 18_000) for _ in range(6)]
        sync(alice, clock.instant, *changes)
    answer = alice.post("/api/sync", json={**_empty(clock), "cursor": 0})
    assert answer.get_json()["more"]
    assert len(answer.data) < 1_100_000
    assert len(pull(alice, clock.instant)) == 60


def test_more_changes_than_a_request_may_carry_are_refused_whole(alice, clock):
    changes = [edit("people", new_id(), clock.instant, name="x") for _ in range(501)]
    answer = alice.post("/api/sync", json={**_empty(clock), "changes": changes})
    assert answer.status_code == 400
    assert pull(alice, clock.instant) == {}


def test_a_push_that_commits_between_two_nouns_is_seen_whole(alice, second_device, clock, monkeypatch):
    """A pull asks noun by noun; what is pushed in between must not be seen by half and then passed."""
    ana, ben, met = new_id(), new_id(), new_id()
    start = sync(alice, clock.instant, edit("people", ana, clock.instant, name="Ana"))["cursor"]
    sync(second_device, clock.instant, edit("people", ben, clock.instant, name="Ben"))
    as_row, pushed = changes._as_row, []

    def push_meanwhile(noun, row, closing):
        if not pushed:
            pushed.append(noun)
            sync(
                second_device,
                clock.instant,
                edit("people", ana, clock.instant, role="CTO"),
                edit("moments", met, clock.instant, kind="met", happened_on="2026-11-20", person_ids=[ana]),
            )
        return as_row(noun, row, closing)

    monkeypatch.setattr(changes, "_as_row", push_meanwhile)
    answer = sync(alice, clock.instant, cursor=start)
    rest = pull(alice, clock.instant, answer["cursor"])
    assert {row["id"] for row in answer["rows"]} | {record for _, record in rest} == {ana, ben, met}


def _empty(clock):
    return {
        "device": DEVICE,
        "client_now": clock.instant.isoformat(),
        "cursor": 0,
        "changes": [],
    }


def test_large_rows_are_read_a_few_at_a_time_and_none_is_passed(alice, clock):
    """Photos are read 16 at a time, and people's rows lie between theirs."""
    people, photos = [new_id() for _ in range(60)], [new_id() for _ in range(60)]
    for one, photo in zip(people, photos, strict=True):
        sync(
            alice,
            clock.instant,
            edit("people", one, clock.instant, name="x"),
            edit("photos", photo, clock.instant, image="/9j/"),
        )
    answer = sync(alice, clock.instant)
    assert ([row["rev"] for row in answer["rows"]], answer["more"]) == (list(range(1, 121)), False)
    assert {record for _, record in pull(alice, clock.instant)} == {*people, *photos}


def test_a_device_that_is_up_to_date_hears_its_own_edits_without_any_table_being_read(app, alice, clock):
    asked = []
    with app.app_context():
        event.listen(db.engine, "before_cursor_execute", lambda *call: asked.append(call[2]))

    def send(cursor):
        asked.clear()
        clock.forward(minutes=1)
        edits = [edit("people", one, clock.instant, name="Ana", tags=["a"], notes="x") for one in ids]
        return sync(alice, clock.instant, *edits, cursor=cursor), sum("FROM own_card" in words for words in asked)

    ids = [new_id() for _ in range(3)]
    first, none = send(0)
    second, none_again = send(first["cursor"])
    assert (none, none_again) == (0, 0)
    behind, some = send(first["cursor"])
    assert some
    assert [row["rev"] for row in second["rows"]] == [4, 5, 6]
    assert [row["rev"] for row in behind["rows"]] == [7, 8, 9]
    assert [row["fields"] for row in second["rows"]] == [row["fields"] for row in behind["rows"]]
    assert sync(alice, clock.instant, cursor=second["cursor"])["rows"] == behind["rows"]
