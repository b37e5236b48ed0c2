"""A write that looked at the account before its erasure began, and writes after it has ended."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import select

from backend.accounts.models import Account
from backend.db import run_tx
from backend.errors import Problem
from backend.row_security import act_for
from backend.sync.apply import lock_counter
from tests.support.edits import edit, new_id, sync
from tests.takeout.test_erase_races import erase, left_of


# On SQLite one who writes lets nobody else begin to.
@pytest.fixture(params=["postgresql", "snapshot"])
def database_url(request):
    return request.getfixturevalue(f"{request.param}_url")


@pytest.mark.parametrize("pushed", [0, 1], ids=["no counter yet", "with a counter"])
def test_is_refused(app, alice, clock, pushed):
    sync(alice, clock.instant, *[edit("people", new_id(), clock.instant, name="x") for _ in range(pushed)])
    looked, erased = threading.Event(), threading.Event()

    def work(session):
        session.scalar(select(Account.id))
        looked.set()
        assert erased.wait(30)
        lock_counter(session, alice.owner).rev += 1

    def late():
        with app.app_context():
            act_for(alice.owner)
            with pytest.raises(Problem, match="revoked"):
                run_tx(work)

    with ThreadPoolExecutor(1) as pool:
        job = pool.submit(late)
        assert looked.wait(30)
        erase(alice)
        erased.set()
        job.result(30)
    assert left_of(app, alice.owner) == []
