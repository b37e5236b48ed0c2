"""A new device gets everything in bounded pages, whatever was written together."""

from tests.support.edits import edit, new_id, pull, sync


def test_rows_written_in_one_push_split_over_pages(alice, clock):
    wanted = set()
    for _ in range(3):
        ids = [new_id() for _ in range(450)]
        wanted |= set(ids)
        sync(alice, clock.now, *[edit("people", one, clock.now, name=f"Person {one}") for one in ids], cursor=0)
    first = sync(alice, clock.now)
    assert (len(first["rows"]), first["more"]) == (500, True)
    assert {record for _, record in pull(alice, clock.now)} == wanted


def test_a_page_is_bounded_in_bytes_too(alice, clock):
    for _ in range(3):
        changes = [edit("people", new_id(), clock.now, name="Ana", notes="é" * 18_000) for _ in range(20)]
        sync(alice, clock.now, *changes)
    answer = alice.post("/api/sync", json={**_empty(clock), "cursor": 0})
    assert answer.get_json()["more"]
    assert len(answer.data) < 1_100_000
    assert len(pull(alice, clock.now)) == 60


def test_more_changes_than_a_request_may_carry_are_refused_whole(alice, clock):
    changes = [edit("people", new_id(), clock.now, name="x") for _ in range(501)]
    answer = alice.post("/api/sync", json={**_empty(clock), "changes": changes})
    assert answer.status_code == 400
    assert pull(alice, clock.now) == {}


def _empty(clock):
    return {
        "device": "01930000-0000-7000-8000-00000000d001",
        "client_now": clock.now.isoformat(),
        "cursor": 0,
        "changes": [],
    }
