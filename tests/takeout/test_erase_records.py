"""Somebody who asks to be forgotten is: on the server at once, and on every device when it next syncs."""

from sqlalchemy import select

from backend.db import Base, db
from tests.support.databases import looking_into
from tests.support.edits import edit, new_id, pull, request, sync


def erase(browser, *records):
    named = [{"noun": noun, "id": record_id} for noun, record_id in records]
    return browser.post("/api/erasures", json={"records": named})


def people_of(browser, clock):
    found = pull(browser, clock.instant)
    return {record_id: fields["name"] for (noun, record_id), fields in found.items() if noun == "people"}


def test_nothing_of_her_stays_in_any_table_and_everybody_else_does(app, alice, clock):
    ana, ben, moment = new_id(), new_id(), new_id()
    sync(
        alice,
        clock.instant,
        edit("people", ana, clock.instant, name="Ana", notes="Her mother is ill"),
        edit("people", ben, clock.instant, name="Ben"),
        edit("moments", moment, clock.instant, kind="met", happened_on="2026-11-20", person_ids=[ana]),
    )
    clock.forward(seconds=5)
    sync(alice, clock.instant, edit("people", ana, clock.instant, name="Ana Souza", notes="Better"))
    answer = erase(alice, ("people", ana), ("moments", moment))
    assert (answer.status_code, answer.get_json()) == (200, {"erased": 2})
    assert people_of(alice, clock) == {ben: "Ben"}
    with looking_into(app):
        for table in Base.metadata.tables.values():
            found = [str(tuple(row)) for row in db.session.execute(select(table))]
            assert not any(ana in row or moment in row or "Ana" in row for row in found), table.name


def test_a_device_that_had_her_starts_over(alice, clock):
    ana = new_id()
    cursor = sync(alice, clock.instant, edit("people", ana, clock.instant, name="Ana"))["cursor"]
    assert erase(alice, ("people", ana)).status_code == 200
    asked = alice.post("/api/sync", json=request(clock.instant, cursor=cursor))
    assert (asked.status_code, asked.get_json()["error"]["code"]) == (410, "resync")


def test_what_is_not_there_makes_nobody_start_over(alice, clock):
    cursor = sync(alice, clock.instant, edit("people", new_id(), clock.instant, name="Ana"))["cursor"]
    assert erase(alice, ("people", new_id())).get_json() == {"erased": 0}
    assert alice.post("/api/sync", json=request(clock.instant, cursor=cursor)).status_code == 200


def test_a_kind_that_there_is_not_erases_nothing(alice, clock):
    ana = new_id()
    sync(alice, clock.instant, edit("people", ana, clock.instant, name="Ana"))
    answer = erase(alice, ("people", ana), ("accounts", ana))
    assert (answer.status_code, answer.get_json()["error"]["code"]) == (400, "unknown_noun")
    assert people_of(alice, clock) == {ana: "Ana"}


def test_a_stranger_erases_nobody_of_hers(alice, charlie, clock):
    ana = new_id()
    sync(alice, clock.instant, edit("people", ana, clock.instant, name="Ana"))
    assert erase(charlie, ("people", ana)).get_json() == {"erased": 0}
    assert people_of(alice, clock) == {ana: "Ana"}
