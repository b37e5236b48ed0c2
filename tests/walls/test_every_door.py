"""Whoever stands before a door that is not theirs is refused, and nothing of the owner's changes or is told."""

import pytest

from tests.support.databases import looking_into
from tests.support.people import Browser
from tests.support.row_of_each import all_of
from tests.walls.doors import DOORS, Hers, address, names_of

LOCKED = {name: door for name, door in DOORS.items() if not door.open_to_all}


@pytest.fixture
def nothing_of_hers_changes(app, hers):
    with looking_into(app):
        before = all_of(hers.browser.owner)
    assert [name for name, rows in before.items() if not rows] == [], "she has something in every table"
    yield
    with looking_into(app):
        assert all_of(hers.browser.owner) == before


def knock(app, who: Browser, name: str, hers: Hers, method: str | None = None, **how):
    said, place = address(app, name, hers)
    elsewhere = {"REMOTE_ADDR": "203.0.113.9"}
    return who.open(place, method=method or said, environ_overrides=elsewhere, **(DOORS[name].told(hers) | how))


def test_every_door_has_a_row(app):
    assert set(DOORS) == names_of(app)


@pytest.mark.usefixtures("nothing_of_hers_changes")
def test_a_stranger_with_an_account(app, hers, charlie):
    heard = {}
    for name, door in DOORS.items():
        answer = knock(app, charlie, name, hers)
        if answer.status_code != door.stranger or any(secret in answer.text for secret in hers.secrets):
            heard[name] = (answer.status_code, answer.text[:200])
    assert heard == {}


@pytest.mark.usefixtures("nothing_of_hers_changes")
def test_who_is_not_signed_in(app, hers, anonymous):
    assert {name: knock(app, anonymous, name, hers).status_code for name in LOCKED} == dict.fromkeys(LOCKED, 401)


@pytest.mark.usefixtures("revoked", "nothing_of_hers_changes")
def test_a_device_that_was_signed_out_from_another(app, hers, revoked):
    assert {name: knock(app, revoked, name, hers).status_code for name in LOCKED} == dict.fromkeys(LOCKED, 401)


@pytest.mark.usefixtures("nothing_of_hers_changes")
@pytest.mark.parametrize("method", ["HEAD", "OPTIONS", "PATCH", "TRACE"])
def test_other_methods_are_no_way_around(app, hers, anonymous, method):
    heard = {name: knock(app, anonymous, name, hers, method=method).status_code for name in LOCKED}
    # A file in the hand of an unknown method is turned away for being one.
    assert set(heard.values()) <= {401, 404, 405, 415}


@pytest.fixture(params=["read", "write"])
def limited(request, program) -> tuple[str, Browser]:
    """A program of Alice's own with a token of one scope, which was used a moment ago."""
    browser = program(request.param)
    browser.get("/api/takeout")
    return request.param, browser


@pytest.mark.usefixtures("limited", "nothing_of_hers_changes")
def test_a_token_of_another_scope(app, hers, limited):
    scope, browser = limited
    opened = {name for name, door in LOCKED.items() if door.scope == scope and name != "POST /api/sync"}
    closed = LOCKED.keys() - opened
    heard = {name: knock(app, browser, name, hers) for name in closed}
    assert {name: answer.status_code for name, answer in heard.items()} == dict.fromkeys(closed, 403)
    # It is told what is missing, where a token could do it at all.
    missing = {name: answer.get_json()["error"].get("field") for name, answer in heard.items()}
    theirs = {name: needed for name, door in LOCKED.items() if (needed := door.scope)}
    wanted = {
        "read": {name: needed for name, needed in theirs.items() if needed == "write"},
        # Pushing is pulling too, so it needs both.
        "write": {name: "read" for name, needed in theirs.items() if needed == "read"} | {"POST /api/sync": "read"},
    }
    assert {name: scope for name, scope in missing.items() if scope} == wanted[scope]
