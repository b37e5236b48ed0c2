"""Erasing leaves nothing of the owner in any table, and everything of everybody else."""

from sqlalchemy import func, select

from backend.accounts.models import Account
from backend.db import Base, db
from tests.support.databases import looking_into
from tests.support.edits import edit, new_id, pull, sync


def test_nothing_of_the_owner_stays(app, alice, charlie, clock):
    for client in (alice, charlie):
        ana = new_id()
        sync(
            client,
            clock.instant,
            edit("people", ana, clock.instant, name="Ana"),
            edit("moments", new_id(), clock.instant, kind="met", happened_on="2026-11-20", person_ids=[ana]),
        )
        clock.forward(seconds=5)
        sync(client, clock.instant, edit("people", ana, clock.instant, name="Ana Souza"))
    assert alice.delete("/api/accounts/me", json={"email": alice.email}).status_code == 204
    assert alice.get("/api/accounts/me").status_code == 401
    with looking_into(app):
        for table in Base.metadata.tables.values():
            if "owner" in table.c:
                owners = set(db.session.scalars(select(table.c.owner)))
                assert alice.owner not in owners, table.name
        assert db.session.scalar(select(func.count()).where(Account.id == alice.owner)) == 0
    assert len(pull(charlie, clock.instant)) == 2


def test_the_address_must_be_typed(alice):
    assert alice.delete("/api/accounts/me", json={"email": "other@example.org"}).status_code == 400
    assert alice.get("/api/accounts/me").status_code == 200


def test_more_rows_than_one_transaction_may_hold_are_erased_too(app, alice, clock):
    for _ in range(3):
        sync(alice, clock.instant, *[edit("people", new_id(), clock.instant, name="x") for _ in range(500)])
    assert alice.delete("/api/accounts/me", json={"email": alice.email}).status_code == 204
    with looking_into(app):
        people = Base.metadata.tables["people"]
        assert db.session.scalar(select(func.count()).select_from(people)) == 0
