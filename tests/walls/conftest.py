from collections.abc import Callable

import pytest

from backend.db import db
from backend.reminders.models import Reminder
from tests.support.databases import looking_into
from tests.support.edits import edit, new_id, sync
from tests.support.people import Browser, sign_in
from tests.support.push_fixtures import new_phone, phone, push_service, settings
from tests.support.row_of_each import fill
from tests.walls.doors import A_FILE, Hers

__all__ = ["new_phone", "phone", "push_service", "settings"]


@pytest.fixture
def hers(app, alice, phone, clock) -> Hers:
    """Alice has a row in every table, and real ones where a route looks them up."""
    ana = new_id()
    sync(alice, clock.instant, edit("people", ana, clock.instant, name="Ana of Alice", notes="Ana of Alice"))
    token = alice.post("/api/accounts/tokens", json={"name": "Hers", "scopes": ["read"], "days": 1}).get_json()["id"]
    batch = alice.post("/api/imports", **A_FILE).get_json()["batch_id"]
    with looking_into(app):
        fill(alice.owner)
        reminder = db.session.query(Reminder.id).filter_by(owner=alice.owner).first()[0]
    return Hers(alice, ana, phone.as_json(), reminder, token, batch, clock.instant)


@pytest.fixture
def revoked(app, alice, second_device) -> Browser:
    """A device of Alice's that was signed out from her other one."""
    stolen = sign_in(app, alice.email)
    assert alice.delete(f"/api/accounts/devices/{stolen.device}").status_code == 204
    return stolen


@pytest.fixture
def program(app, alice) -> Callable[..., Browser]:
    """A program with a token of Alice's that is good for so much: it has no cookie and no browser's manners."""

    def start(*scopes: str, days: int = 30) -> Browser:
        made = alice.post("/api/accounts/tokens", json={"name": "Script", "scopes": scopes, "days": days})
        assert made.status_code == 201, made.text
        client = Browser(app)
        del client.environ_base["HTTP_SEC_FETCH_SITE"]
        client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {made.get_json()['token']}"
        return client

    return start
