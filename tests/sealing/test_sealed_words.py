"""Whoever has the database alone cannot read what was written down, and cannot put it into another place."""

from dataclasses import replace

from sqlalchemy import select, update

from backend.app import create_app
from backend.db import db
from backend.people.models import Person
from backend.record import SEALED, sealed_of
from backend.sealing.models import OwnerKey
from backend.sync.registry import NOUNS
from tests.support.databases import looking_into
from tests.support.edits import edit, new_id, pull, request, sync
from tests.support.people import sign_in
from tests.support.row_of_each import all_of

SECRET = "what Ana told me"
FIELDS = {(name, field) for name, noun in NOUNS.items() for field in sealed_of(noun.model)}


def stored(app, owner) -> str:
    with looking_into(app):
        return str(all_of(owner))


def rewrite(app, **values) -> None:
    """As somebody does who has the database."""
    with looking_into(app):
        db.session.execute(update(Person).values(**values))
        db.session.commit()


def code(client, clock) -> int:
    return client.post("/api/sync", json=request(clock.instant)).status_code


def test_which_words_are_private():
    assert {("people", "notes"), ("people", "pinned_note"), ("moments", "text"), ("journal", "words")} <= FIELDS
    assert {("thanks", "words"), ("asks", "words"), ("challenges", "look_back"), ("merges", "before")} <= FIELDS


def test_no_table_holds_them_in_clear_and_every_device_reads_them(app, alice, second_device, clock):
    written = {}
    for noun, field in FIELDS:
        written.setdefault(noun, {})[field] = f"{SECRET} {field}"
    ids = {noun: new_id() for noun in written}
    for noun, fields in written.items():
        assert sync(alice, clock.instant, edit(noun, ids[noun], clock.instant, **fields))["refused"] == []
    assert SECRET not in stored(app, alice.owner)
    assert pull(second_device, clock.instant) == {(noun, ids[noun]): fields for noun, fields in written.items()}


def test_what_was_replaced_is_private_too_and_can_be_put_back(app, alice, clock):
    ana = new_id()
    for words in (SECRET, f"{SECRET} again"):
        clock.forward(seconds=1)
        sync(alice, clock.instant, edit("people", ana, clock.instant, notes=words))
    assert SECRET not in stored(app, alice.owner)
    (earlier,) = alice.get("/api/history", query_string={"noun": "people", "id": ana}).get_json()["values"]
    assert earlier["value"] == SECRET
    assert [row["value"] for row in alice.get("/api/takeout").get_json()["history"]] == [SECRET]


def test_what_was_written_before_there_was_a_seal_is_read_as_it_is(app, alice, clock):
    ana = new_id()
    sync(alice, clock.instant, edit("people", ana, clock.instant, notes="x"))
    rewrite(app, notes="from before")
    assert pull(alice, clock.instant)["people", ana] == {"notes": "from before"}
    clock.forward(seconds=1)
    sync(alice, clock.instant, edit("people", ana, clock.instant, notes=SECRET))
    assert SECRET not in stored(app, alice.owner)


def test_sealed_words_open_in_their_own_place_only(app, alice, charlie, clock):
    for person in (alice, charlie):
        sync(person, clock.instant, edit("people", new_id(), clock.instant, notes=SECRET, needs="a desk"))
    with looking_into(app):
        hers = db.session.execute(select(Person.notes, Person.needs).where(Person.owner == alice.owner)).one()
    assert code(alice, clock) == 200
    rewrite(app, needs=hers.notes)
    assert code(alice, clock) == 500, "another field"
    rewrite(app, notes=hers.notes, needs=None)
    assert code(alice, clock) == 200
    assert code(charlie, clock) == 500, "another owner"
    rewrite(app, notes=hers.notes[:-6] + "AAAA==")
    assert code(alice, clock) == 500, "changed"


def test_nobody_can_type_something_that_looks_sealed(alice, clock):
    answer = sync(alice, clock.instant, edit("people", new_id(), clock.instant, name="Ana", notes=f"{SEALED}AAAA"))
    assert [(row["field"], row["code"]) for row in answer["refused"]] == [("notes", "invalid")]


def test_each_owner_has_a_key_of_her_own_which_no_answer_tells(app, alice, charlie, clock):
    for person in (alice, charlie):
        sync(person, clock.instant, edit("people", new_id(), clock.instant, notes=SECRET))
    with looking_into(app):
        keys = dict(db.session.execute(select(OwnerKey.owner, OwnerKey.wrapped)).all())
    assert keys.keys() == {alice.owner, charlie.owner}
    assert keys[alice.owner] != keys[charlie.owner]
    assert keys[alice.owner] not in alice.get("/api/takeout").text


def test_without_a_master_key_words_are_kept_as_they_are(app, settings, clock):
    plain = create_app(replace(settings, master_key=None), clock)
    dora = sign_in(plain, "dora@example.org")
    sync(dora, clock.instant, edit("people", new_id(), clock.instant, notes=SECRET))
    assert SECRET in stored(plain, dora.owner)
    with plain.app_context():
        db.engine.dispose()


def test_whichever_device_writes_first_there_is_one_key(app, alice, second_device, clock):
    for device in (alice, second_device):
        sync(device, clock.instant, edit("people", new_id(), clock.instant, notes=SECRET))
    assert [fields["notes"] for fields in pull(alice, clock.instant).values()] == [SECRET, SECRET]
