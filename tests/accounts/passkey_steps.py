"""What a browser does with passkeys, as the server sees it."""

from typing import Any

from flask import Response

from tests.support.authenticator import Authenticator
from tests.support.people import Browser


def begin(browser: Browser) -> dict[str, Any]:
    answer = browser.post("/api/accounts/passkeys/ceremonies", json={})
    assert answer.status_code == 200, answer.json
    return answer.json


def keep(browser: Browser, options: dict[str, Any], credential: dict[str, Any], name: str = "Phone") -> Response:
    body = {"challenge": options["challenge"], "credential": credential, "name": name}
    return browser.post("/api/accounts/passkeys", json=body)


def add_passkey(browser: Browser, authenticator: Authenticator | None = None) -> Authenticator:
    """One more passkey that opens this browser's account."""
    authenticator = authenticator or Authenticator()
    options = begin(browser)
    answer = keep(browser, options, authenticator.create(options))
    assert answer.status_code == 201, answer.json
    return authenticator


def ask(browser: Browser) -> dict[str, Any]:
    return browser.post("/api/accounts/ceremonies", json={}).json


def enter(browser: Browser, options: dict[str, Any], credential: dict[str, Any]) -> Response:
    body = {"challenge": options["challenge"], "credential": credential}
    return browser.post(
        "/api/accounts/passkey-sessions", json=body | {"device": {"id": browser.device, "name": "Tablet"}}
    )


def prove(browser: Browser, authenticator: Authenticator) -> Response:
    options = ask(browser)
    body = {"challenge": options["challenge"], "credential": authenticator.get(options)}
    return browser.post("/api/accounts/proofs/passkey", json=body)


def code_of(answer: Response) -> tuple[int, str]:
    """(status, code) of a refusal."""
    return answer.status_code, answer.json["error"]["code"]
