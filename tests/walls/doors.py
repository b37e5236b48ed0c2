"""Every route and method that there is, and what a stranger hears who names there what is not his.

A new route needs a row here; `test_every_door.py` says so when it has none.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from flask import Flask

from tests.support.edits import edit, request
from tests.support.people import Browser


@dataclass(frozen=True)
class Hers:
    """What Alice has, by the names that a stranger may have heard."""

    browser: Browser
    person: str
    subscription: dict[str, Any]
    reminder: str
    token: str
    passkey: str
    batch: str
    at: Any

    @property
    def secrets(self) -> set[str]:
        """What no answer to anybody else may hold."""
        return {self.browser.owner, self.browser.email, self.browser.device, "Ana of Alice"}


Told = Callable[[Hers], dict[str, Any]]


def _nothing(_: Hers) -> dict[str, Any]:
    return {}


@dataclass(frozen=True)
class Door:
    """`stranger` is the status with which a stranger with an account is answered: 2xx is about his own things.

    `scope` is what a token must be good for, where one is taken at all.
    """

    stranger: int
    told: Told = _nothing
    names: Callable[[Hers], Mapping[str, str]] = field(default=lambda _: {})
    open_to_all: bool = False
    scope: str | None = None


def _own(status: int = 200, told: Told = _nothing, scope: str | None = None) -> Door:
    return Door(status, told, scope=scope)


def _open(status: int, told: Told = _nothing, **names: str) -> Door:
    return Door(status, told, lambda _: names, open_to_all=True)


def _device(hers: Hers) -> dict[str, Any]:
    return {"device": {"id": hers.browser.device}}


def _answer(hers: Hers) -> dict[str, Any]:
    """A passkey's answer by somebody who knows what Alice's is called, and no more."""
    return {"challenge": "x", "credential": {"id": hers.passkey, "type": "public-key", "response": {}}}


A_FILE = {"data": b"entryDate,entryContent\n2026-11-20,Tea", "content_type": "text/csv"}
DOORS = {
    "POST /api/accounts/codes": _open(400, lambda _: {"json": {"email": "nobody"}}),
    "POST /api/accounts/sessions": _open(
        400, lambda hers: {"json": {"challenge": "x", "code": "12345678", "device": {"id": hers.browser.device}}}
    ),
    "POST /api/accounts/ceremonies": _open(200, lambda _: {"json": {}}),
    "POST /api/accounts/passkey-sessions": _open(400, lambda hers: {"json": _answer(hers) | _device(hers)}),
    "POST /api/accounts/recovery-sessions": _open(
        400, lambda hers: {"json": {"code": "guessed-guessed-guessed"} | _device(hers)}
    ),
    "GET /api/accounts/me": _own(),
    "POST /api/accounts/proofs/code": _own(400, lambda _: {"json": {"challenge": "x", "code": "12345678"}}),
    "POST /api/accounts/proofs/passkey": _own(400, lambda hers: {"json": _answer(hers)}),
    "PUT /api/accounts/email": _own(400, lambda _: {"json": {"challenge": "x", "code": "12345678"}}),
    "GET /api/accounts/passkeys": _own(),
    "POST /api/accounts/passkeys/ceremonies": _own(200, lambda _: {"json": {}}),
    "POST /api/accounts/passkeys": _own(400, lambda hers: {"json": _answer(hers) | {"name": "Mine"}}),
    "DELETE /api/accounts/passkeys/<passkey_id>": Door(404, names=lambda hers: {"passkey_id": hers.passkey}),
    "POST /api/accounts/recovery-codes": _own(201),
    "DELETE /api/accounts/devices": _own(),
    "DELETE /api/accounts/devices/<device_id>": Door(404, names=lambda hers: {"device_id": hers.browser.device}),
    "DELETE /api/accounts/me": _own(400, lambda hers: {"json": {"email": hers.browser.email}}),
    "GET /api/accounts/tokens": _own(),
    "POST /api/accounts/tokens": _own(201, lambda _: {"json": {"name": "Mine", "scopes": ["read"], "days": 1}}),
    "DELETE /api/accounts/tokens/<token_id>": Door(404, names=lambda hers: {"token_id": hers.token}),
    "POST /api/sync": _own(
        200, lambda hers: {"json": request(hers.at, edit("people", hers.person, hers.at, name="Taken"))}, "write"
    ),
    "GET /api/history": _own(200, lambda hers: {"query_string": {"noun": "people", "id": hers.person}}),
    "GET /api/takeout": _own(scope="read"),
    "POST /api/erasures": _own(200, lambda hers: {"json": {"records": [{"noun": "people", "id": hers.person}]}}),
    "GET /api/takeout/everything.json": _own(scope="read"),
    "GET /api/takeout/archive.html": _own(scope="read"),
    "GET /api/takeout/people.vcf": _own(scope="read"),
    "GET /api/takeout/calendar.ics": _own(scope="read"),
    "GET /api/takeout/<noun>.csv": Door(200, names=lambda _: {"noun": "people"}, scope="read"),
    "POST /api/imports/preview": _own(200, lambda _: A_FILE, "write"),
    "POST /api/imports": _own(200, lambda _: A_FILE, "write"),
    "GET /api/imports": _own(scope="read"),
    "DELETE /api/imports/<batch_id>": Door(404, names=lambda hers: {"batch_id": hers.batch}, scope="write"),
    "GET /api/calendar": _own(),
    "POST /api/calendar": _own(201),
    "DELETE /api/calendar": _own(204),
    "GET /api/calendar/<secret>.ics": _open(404, secret="guessed"),
    "GET /api/mail-in": _own(),
    "POST /api/mail-in": _own(201),
    "DELETE /api/mail-in": _own(204),
    "GET /api/address-book": _own(),
    "GET /.well-known/carddav": _open(301),
    "PROPFIND /.well-known/carddav": _open(301),
    # A contacts program has no session: its password is a token, and tests/address_book tries the doors with one.
    "PROPFIND /dav/": _open(401),
    "PROPFIND /dav/me/": _open(401),
    "PROPFIND /dav/me/kith/": _open(401),
    "REPORT /dav/me/kith/": _open(401),
    "GET /dav/me/kith/<person>.vcf": _open(401, person="guessed"),
    "PROPFIND /dav/me/kith/<person>.vcf": _open(401, person="guessed"),
    "GET /api/push/key": _own(),
    "GET /api/push/subscriptions": _own(),
    "DELETE /api/push/subscriptions": Door(404, lambda hers: {"json": {"endpoint": hers.subscription["endpoint"]}}),
    "POST /api/push/test": Door(404, lambda hers: {"json": {"endpoint": hers.subscription["endpoint"]}}),
    "PUT /api/push/subscriptions": _own(200, lambda hers: {"json": hers.subscription}),
    "POST /api/push/receipts": _open(404, lambda _: {"json": {"token": "guessed", "what": "shown"}}),
    "POST /api/push/act": _open(404, lambda _: {"json": {"token": "guessed", "action": "tomorrow"}}),
    "GET /api/reminders": _own(),
    "GET /api/reminders/past": Door(404, lambda hers: {"query_string": {"before": hers.reminder}}),
    "GET /api/letters/unsubscribe/<token>": _open(404, token="guessed"),
    "POST /api/letters/unsubscribe/<token>": _open(404, token="guessed"),
    "GET /api/openapi.json": _open(200),
    "GET /healthz": _open(200),
    "GET /readyz": _open(200),
    # Shown to this machine's own browser only; the tests call from another one.
    "GET /outbox": _open(404),
    "GET /outbox/<name>": _open(404, name="guessed"),
    "GET /": _open(200),
    "GET /<path:path>": _open(200, path="people"),
    # Last, because then he is gone.
    "DELETE /api/accounts/session": _own(204),
}


def names_of(app: Flask) -> set[str]:
    """`GET /api/sync` of every route and method that anyone can call."""
    return {
        f"{method} {rule.rule}"
        for rule in app.url_map.iter_rules()
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }


def address(app: Flask, name: str, hers: Hers) -> tuple[str, str]:
    """(method, address), with Alice's own names in it."""
    method, _, rule = name.partition(" ")
    found = next(each for each in app.url_map.iter_rules() if each.rule == rule and method in (each.methods or set()))
    built = found.build(dict(DOORS[name].names(hers)), append_unknown=False)
    assert built
    return method, built[1]
