"""Mass assignment: whatever a caller writes into a body, the columns that are the server's stay the server's."""

from sqlalchemy import select

from backend.db import Base, db
from backend.record import fields_of
from backend.sync.registry import NOUNS
from tests.support.databases import looking_into
from tests.support.edits import new_id, request, stamp, sync
from tests.support.fake_browser import FakeBrowser
from tests.support.people import last_code
from tests.support.push_fixtures import push_service, settings
from tests.support.row_of_each import OWNED, value_for

__all__ = ["push_service", "settings"]
# Every column of every table with a value of its kind that nobody would have by chance.
EVERY_COLUMN = {
    column.name: value for table in Base.metadata.sorted_tables for column in table.c
    if not hasattr(value := value_for(column.type, "taken"), "isoformat")
}  # fmt: skip
DEVICE = "01930000-0000-7000-8000-00000000d009"


def stored(app, table, owner):
    with looking_into(app):
        return [dict(row._mapping) for row in db.session.execute(select(table).where(table.c.owner == owner))]


def change_of(noun, row_id, at, fields):
    return {"noun": noun, "id": row_id, "fields": fields, "stamps": dict.fromkeys(fields, stamp(at))}


def test_through_the_sync_and_so_through_an_import(app, alice, charlie, clock):
    for name, noun in NOUNS.items():
        own, row_id = fields_of(noun.model), new_id()
        foreign = {column: value for column, value in EVERY_COLUMN.items() if column not in own}
        foreign |= {"owner": charlie.owner, "rev": 10**9, "id": new_id(), "stamps": {"taken": "taken"}}
        # One field that is taken, so that there is a row to look at.
        answer = sync(alice, clock.instant, change_of(name, row_id, clock.instant, {"deleted_at": None} | foreign))
        assert {row["field"]: row["code"] for row in answer["refused"]} == dict.fromkeys(foreign, "unknown_field")
        (row,) = stored(app, noun.model.__table__, alice.owner)
        assert (row["owner"], row["id"]) == (alice.owner, row_id)
        assert row["rev"] <= len(NOUNS)
        assert row["stamps"].keys() == {"deleted_at"}
        assert [row[column] for column in own] == [None] * len(own)
        assert stored(app, noun.model.__table__, charlie.owner) == []


def test_beside_the_fields_of_a_change_and_of_the_request(app, alice, charlie, clock):
    change = change_of("people", new_id(), clock.instant, {"name": "Ana"})
    body = request(clock.instant, EVERY_COLUMN | {"owner": charlie.owner, "rev": 10**9} | change)
    assert alice.post("/api/sync", json=EVERY_COLUMN | {"owner": charlie.owner} | body).status_code == 200
    (row,) = stored(app, Base.metadata.tables["people"], alice.owner)
    assert (row["id"], row["rev"], row["name"]) == (change["id"], 1, "Ana")
    assert stored(app, Base.metadata.tables["people"], charlie.owner) == []


def test_through_a_subscription(app, alice, charlie, push_service):
    phone = FakeBrowser(push_service)
    body = EVERY_COLUMN | {"owner": charlie.owner, "device": charlie.device} | phone.as_json()
    assert alice.put("/api/push/subscriptions", json=body).status_code == 200
    (row,) = stored(app, Base.metadata.tables["subscriptions"], alice.owner)
    sent = {"endpoint": phone.endpoint, "label": "Firefox on Linux", "device": alice.device} | phone.keys
    assert {name: row[name] for name in sent} == sent
    assert "taken" not in row.values()
    assert row["last_ok_at"] is row["last_shown_at"] is None


def test_through_signing_in(app, alice, charlie, clock):
    asked = charlie.post("/api/accounts/codes", json=EVERY_COLUMN | {"email": charlie.email, "language": "en"})
    body = EVERY_COLUMN | {"owner": alice.owner, "email": alice.email, "challenge": asked.get_json()["challenge"]}
    device = EVERY_COLUMN | {"id": DEVICE, "name": "Phone", "owner": alice.owner}
    body |= {"code": last_code(app, charlie.email), "device": device}
    signed_in = charlie.post("/api/accounts/sessions", json=body)
    assert signed_in.get_json()["account"] == {"id": charlie.owner, "email": charlie.email}
    devices = {row["id"]: row for row in stored(app, Base.metadata.tables["devices"], charlie.owner)}
    assert devices[DEVICE]["created_at"] == clock.instant
    assert devices[DEVICE]["revoked_at"] is None
    assert len(stored(app, Base.metadata.tables["devices"], alice.owner)) == 1


def test_through_a_door_that_reads_no_body(app, alice, charlie):
    body = EVERY_COLUMN | {"owner": charlie.owner, "seed": "taken", "secret_hash": "taken"}
    assert alice.post("/api/calendar", json=body).status_code == 201
    (row,) = stored(app, Base.metadata.tables["calendars"], alice.owner)
    assert "taken" not in row.values()
    assert {table.name for table in OWNED if stored(app, table, charlie.owner)} == {"devices"}
