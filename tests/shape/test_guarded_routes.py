"""Every door of the API is locked unless it is named here."""

import pytest
from flask import Flask

from tests.support.people import Browser

OPEN = {
    "GET /api/openapi.json",
    "POST /api/accounts/codes",
    "POST /api/accounts/sessions",
    "POST /api/accounts/ceremonies",
    "POST /api/accounts/passkey-sessions",
    "POST /api/accounts/recovery-sessions",
    "POST /api/push/act",
    "POST /api/push/receipts",
    # A calendar and a mail provider have no session: the secret in the address is the whole authority, for this alone.
    "GET /api/calendar/<secret>.ics",
    "GET /api/letters/unsubscribe/<token>",
    "POST /api/letters/unsubscribe/<token>",
}
UNSAFE = {"POST", "PUT", "PATCH", "DELETE"}
AN_ID = "0192f0c1-2345-7000-8000-000000000001"


def doors(app: Flask) -> list[tuple[str, str, str]]:
    """(method, rule, address) of every route and method that anyone can call."""
    return sorted(
        (method, rule.rule, rule.build(dict.fromkeys(rule.arguments, AN_ID), append_unknown=False)[1])
        for rule in app.url_map.iter_rules()
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    )


def test_an_anonymous_caller_meets_401_at_every_locked_door(app: Flask, anonymous: Browser) -> None:
    opened = {
        f"{method} {rule}"
        for method, rule, address in doors(app)
        if rule.startswith("/api/")
        and anonymous.open(address, method=method, json={} if method in UNSAFE else None).status_code != 401
    }
    assert opened <= OPEN


def test_every_open_door_exists(app: Flask) -> None:
    assert {f"{method} {rule}" for method, rule, _ in doors(app)} >= OPEN


def test_nothing_outside_the_api_changes_anything(app: Flask) -> None:
    assert [rule for method, rule, _ in doors(app) if method in UNSAFE and not rule.startswith("/api/")] == []


@pytest.mark.parametrize("site", ["cross-site", "same-site", "none"])
def test_no_other_site_may_change_anything(app: Flask, alice: Browser, site: str) -> None:
    passed = [
        f"{method} {rule}"
        for method, rule, address in doors(app)
        if method in UNSAFE
        and alice.open(address, method=method, json={}, headers={"Sec-Fetch-Site": site}).status_code != 403
    ]
    assert passed == []


def test_no_other_origin_may_change_anything(app: Flask, alice: Browser) -> None:
    """Browsers without Sec-Fetch-Site still send Origin with every unsafe request."""
    del alice.environ_base["HTTP_SEC_FETCH_SITE"]
    passed = [
        f"{method} {rule}"
        for method, rule, address in doors(app)
        if method in UNSAFE
        and alice.open(address, method=method, json={}, headers={"Origin": "https://elsewhere.example"}).status_code
        != 403
    ]
    assert passed == []
