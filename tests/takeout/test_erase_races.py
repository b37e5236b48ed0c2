"""An account is erased while another device of it writes: whichever comes first, nothing of the owner stays."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import select

from backend.accounts.models import Account
from backend.db import Base, db
from backend.errors import Problem
from backend.row_security import act_for
from backend.sync.exchange import push
from backend.sync.models import Counter
from backend.sync.wire import Change
from backend.takeout import erase as erasing
from backend.upkeep import upkeep
from tests.support.databases import looking_into
from tests.support.edits import edit, new_id, request, sync
from tests.support.people import sign_in
from tests.support.three_databases import database_url

__all__ = ["database_url"]


class PowerCutError(Exception):
    pass


def power_cut(*_, **__):
    raise PowerCutError


def left_of(app, owner):
    """The tables in which the owner still has a row."""
    with looking_into(app):
        owned = [table for table in Base.metadata.tables.values() if "owner" in table.c]
        found = [table.name for table in owned if owner in set(db.session.scalars(select(table.c.owner)))]
        return found + ["accounts" for _ in db.session.scalars(select(Account.id).where(Account.id == owner))]


def erase(client):
    answer = client.delete("/api/accounts/me", json={"email": client.email})
    assert answer.status_code == 204, answer.text


def people(clock, count):
    return [edit("people", new_id(), clock.instant, name="x") for _ in range(count)]


@pytest.mark.parametrize("known", [0, 1], ids=["nothing was ever pushed", "something was pushed before"])
def test_a_push_that_had_begun_leaves_nothing(app, alice, second_device, clock, known):
    """It has passed the gate and waits when the erasure begins and ends."""
    sync(alice, clock.instant, *people(clock, known))
    asked, erased = threading.Event(), threading.Event()

    def late():
        with app.app_context():
            act_for(alice.owner)
            asked.set()
            assert erased.wait(30)
            with pytest.raises(Problem, match="revoked"):
                push(alice.owner, [Change("people", new_id(), {"name": "x"}, {})], clock.instant)

    with ThreadPoolExecutor(1) as pool:
        job = pool.submit(late)
        assert asked.wait(30)
        erase(alice)
        erased.set()
        job.result(30)
    assert left_of(app, alice.owner) == []
    assert second_device.post("/api/sync", json=request(clock.instant)).get_json()["error"]["code"] == "revoked"


def test_pushes_between_its_steps_are_told_and_leave_nothing(app, alice, second_device, clock, monkeypatch):
    sync(alice, clock.instant, *people(clock, 3))
    said = []
    thorough = erasing.delete_in_chunks

    def step_by_step(table, *which):
        for body in (request(clock.instant, *people(clock, 1)), request(clock.instant)):
            # In a thread, as in a process of its own: it has nothing of the erasure's transaction.
            with ThreadPoolExecutor(1) as pool:
                answer = pool.submit(second_device.post, "/api/sync", json=body).result(30)
            said.append((answer.status_code, answer.get_json()["error"]["code"]))
        return thorough(table, *which)

    monkeypatch.setattr(erasing, "delete_in_chunks", step_by_step)
    erase(alice)
    assert set(said) == {(401, "revoked")}
    assert left_of(app, alice.owner) == []


def test_devices_that_push_all_the_while(app, alice, second_device, clock):
    sync(alice, clock.instant, *people(clock, 20))
    under_way = threading.Barrier(2)

    def keep_pushing():
        under_way.wait(30)
        while True:
            answer = second_device.post("/api/sync", json=request(clock.instant, *people(clock, 5)))
            if answer.status_code != 200:
                return answer.status_code, answer.get_json()["error"]["code"]

    with ThreadPoolExecutor(1) as pool:
        job = pool.submit(keep_pushing)
        under_way.wait(30)
        erase(alice)
        assert job.result(60) == (401, "revoked")
    assert left_of(app, alice.owner) == []


def test_an_erasure_that_was_broken_off_is_finished_by_the_daily_work(app, alice, second_device, clock, monkeypatch):
    sync(alice, clock.instant, *people(clock, 3))
    with monkeypatch.context() as broken, app.app_context():
        broken.setattr(erasing, "_end", power_cut)
        act_for(alice.owner)
        with pytest.raises(PowerCutError):
            erasing.erase_account(alice.owner, alice.email, clock.instant)
    assert second_device.post("/api/sync", json=request(clock.instant)).status_code == 401
    with app.app_context():
        upkeep()
    assert left_of(app, alice.owner) == []


def test_the_same_address_begins_anew(app, alice, clock):
    erase(alice)
    again = sign_in(app, alice.email)
    assert again.owner != alice.owner
    assert sync(again, clock.instant, *people(clock, 1))["cursor"] == 1


def test_what_was_left_behind_all_the_same_is_gone_with_the_daily_work(app, alice, clock):
    sync(alice, clock.instant, *people(clock, 1))
    with looking_into(app):
        db.session.add(Counter(owner=(stranded := new_id()), rev=1, purged_rev=0))
        db.session.commit()
    with app.app_context():
        upkeep()
    assert left_of(app, stranded) == []
    assert {"people", "counters", "devices", "accounts"} <= set(left_of(app, alice.owner))
