"""The keys: made once, wrapped anew on demand, and gone before anything else when an account is erased."""

import stat
from pathlib import Path

import pytest
from sqlalchemy import select

from backend.db import db
from backend.keys import forget, rotate
from backend.row_security import act_for
from backend.sealing import seal
from backend.sealing.master import FileMaster
from backend.sealing.models import OwnerKey
from backend.takeout import erase as erasing
from tests.support.databases import looking_into
from tests.support.edits import edit, new_id, pull, request, sync

WORDS = "what Ana told me"


class PowerCutError(Exception):
    pass


@pytest.fixture
def ana(alice, clock) -> str:
    ana = new_id()
    sync(alice, clock.instant, edit("people", ana, clock.instant, notes=WORDS))
    return ana


@pytest.fixture(autouse=True)
def _another_process():
    """What was unwrapped before is forgotten."""
    seal._unwrapped.cache_clear()


def wrapped(app) -> dict[str, str]:
    with looking_into(app):
        return dict(db.session.execute(select(OwnerKey.owner, OwnerKey.wrapped)).all())


def masters(app) -> list[str]:
    return Path(app.config["KITH"].master_key).read_text().splitlines()


def test_the_master_key_is_made_once_and_only_its_owner_may_read_it(app, ana):
    path = Path(app.config["KITH"].master_key)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert len(masters(app)) == 1
    assert [other.name for other in path.parent.iterdir() if other.name.startswith("master_key")] == ["master_key"]


def test_a_new_master_key_wraps_every_owners_key_and_all_is_read_as_before(app, alice, charlie, clock, ana):
    sync(charlie, clock.instant, edit("people", new_id(), clock.instant, notes=WORDS))
    before = wrapped(app)
    assert rotate(app) == 2
    after = wrapped(app)
    assert [owner for owner in before if before[owner] == after[owner]] == []
    assert len(masters(app)) == 2, "a process may still be wrapping with the first"
    assert forget(app) == 1
    assert len(masters(app)) == 1
    assert forget(app) == 0
    seal._unwrapped.cache_clear()
    assert pull(alice, clock.instant)["people", ana] == {"notes": WORDS}
    with pytest.raises(KeyError):
        FileMaster(Path(app.config["KITH"].master_key)).unwrap(alice.owner, before[alice.owner])


def test_an_owners_key_is_bound_to_its_owner(app, alice, charlie, clock, ana):
    sync(charlie, clock.instant, edit("people", new_id(), clock.instant, notes="his"))
    with looking_into(app):
        hers = db.session.get_one(OwnerKey, alice.owner)
        db.session.get_one(OwnerKey, charlie.owner).wrapped = hers.wrapped
        db.session.commit()
    assert charlie.post("/api/sync", json=request(clock.instant)).status_code == 500


def test_erasing_takes_the_key_before_anything_else(app, alice, clock, ana, monkeypatch):
    def power_cut(*_):
        raise PowerCutError

    monkeypatch.setattr(erasing, "delete_in_chunks", power_cut)
    with app.app_context():
        act_for(alice.owner)
        with pytest.raises(PowerCutError):
            erasing.erase_account(alice.owner, alice.email, clock.instant)
        db.session.rollback()
        act_for(alice.owner)
        kept = db.session.execute(db.text("SELECT notes FROM people")).scalar_one()
        with pytest.raises(seal.KeyIsGone):
            seal.Seal(db.session(), alice.owner).open("people", ana, "notes", kept)


def test_a_backup_with_todays_keys_tells_nothing_of_who_was_erased(app, alice, charlie, clock, ana):
    """Its own keys are wrapped with a master key that is destroyed."""
    backup = wrapped(app)
    assert alice.delete("/api/accounts/me", json={"email": alice.email}).status_code == 204
    rotate(app)
    forget(app)
    assert alice.owner not in wrapped(app)
    with pytest.raises(KeyError):
        app.extensions["kith_master"].unwrap(alice.owner, backup[alice.owner])
