"""What every answer tells the browser, whatever kind of answer it is."""

import re
from dataclasses import replace

import pytest

from backend.app import create_app
from backend.settings import Settings
from tests.support.people import Browser, sign_in
from tests.support.push_fixtures import push_service

__all__ = ["push_service"]
# One of each kind: page, screen, script, worker, manifest, JSON, 204, refusals, a page of the server's own, health.
KINDS = {
    "the page": ("GET", "/"),
    "a screen": ("GET", "/people"),
    "a script": ("GET", "/assets/main-1.js"),
    "a script that is gone": ("GET", "/assets/gone.js"),
    "the worker": ("GET", "/sw.js"),
    "the manifest": ("GET", "/manifest.webmanifest"),
    "JSON": ("GET", "/api/accounts/me"),
    "the API's own description": ("GET", "/api/openapi.json"),
    "nothing to say": ("DELETE", "/api/calendar"),
    "no such door": ("GET", "/api/nowhere"),
    "another method": ("PATCH", "/api/sync"),
    "an unreadable body": ("POST", "/api/sync"),
    "a calendar that is none": ("GET", "/api/calendar/guess.ics"),
    "a letter's page": ("GET", "/api/letters/unsubscribe/guess"),
    "mails that were not sent": ("GET", "/outbox"),
    "health": ("GET", "/healthz"),
    "readiness": ("GET", "/readyz"),
}
ALWAYS = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}
OURS = re.compile(r"'none'|'self'|data:|blob:|'sha256-[\w+/=]+'")
FEATURES = {"camera": "(self)", "microphone": "(self)", "geolocation": "()", "payment": "()", "usb": "()"}


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    return sqlite_url


@pytest.fixture
def answers(app, alice, monkeypatch):
    def broken(*_):
        raise ValueError("broken")

    found = {what: alice.open(place, method=method) for what, (method, place) in KINDS.items()}
    monkeypatch.setattr("backend.sync.routes.changes_since", broken)
    body = {"device": alice.device, "client_now": "2026-11-22T09:00:00Z", "cursor": 0}
    found["a server error"] = alice.post("/api/sync", json=body)
    assert found["a server error"].status_code == 500
    found["a foreign site"] = alice.post("/api/sync", json=body, headers={"Sec-Fetch-Site": "cross-site"})
    found["too much at once"] = alice.post("/api/sync", data=b"x" * 2_000_000, content_type="application/json")
    return found


def policy_of(answer) -> dict[str, list[str]]:
    rules = answer.headers["Content-Security-Policy"].split(";")
    return {name: words for name, *words in (rule.split() for rule in rules)}


def test_the_walls_stand_around_every_kind(answers):
    for what, answer in answers.items():
        assert {name: answer.headers.get(name) for name in ALWAYS} == ALWAYS, what
        features = dict(part.strip().split("=") for part in answer.headers["Permissions-Policy"].split(","))
        assert features.items() >= FEATURES.items(), what
        assert "Strict-Transport-Security" not in answer.headers, "only where there is https"
        assert "Access-Control-Allow-Origin" not in answer.headers, what
        assert "Server" not in answer.headers, what


def test_nothing_but_our_own_files_and_no_inline_code(answers):
    for what, answer in answers.items():
        policy = policy_of(answer)
        assert policy["default-src"] == ["'none'"], what
        assert policy["base-uri"] == policy["frame-ancestors"] == ["'none'"], what
        allowed = {word for name, words in policy.items() if name.endswith("-src") for word in words}
        assert {
            word for word in allowed if not re.fullmatch(r"'none'|'self'|data:|blob:|'sha256-[\w+/=]+'", word)
        } == set()
        # Pictures only: neither a script nor a style may come out of an address that holds its own words.
        elsewhere = {name for name, words in policy.items() if {"data:", "blob:"} & set(words)}
        assert elsewhere <= {"img-src"}, what
    assert policy_of(answers["the page"])["require-trusted-types-for"] == ["'script'"]
    assert policy_of(answers["the page"])["trusted-types"] == ["sw"]


def test_every_answer_says_what_it_is(answers):
    for what, answer in answers.items():
        kind, _, rest = answer.headers.get("Content-Type", "").partition(";")
        if answer.status_code != 204:
            assert kind in {"text/html", "text/javascript", "application/manifest+json", "application/json"}, what
            assert kind.startswith("application/") or rest.strip() == "charset=utf-8", what


def test_what_is_private_is_kept_by_nobody_on_the_way(answers):
    cached = {what: answer.headers.get("Cache-Control") for what, answer in answers.items()}
    assert cached.pop("a script") == "public, max-age=31536000, immutable"
    shell = {"the page", "a screen", "the worker", "the manifest"}
    assert {what for what in shell if cached.pop(what) != "no-cache"} == set()
    assert {what: how for what, how in cached.items() if how != "no-store"} == {}


def test_https_is_said_to_be_for_good_and_the_cookie_is_bound_to_it(app, settings: Settings, clock):
    secure = create_app(replace(settings, public_url="https://kith.example"), clock)
    browser = Browser(secure)
    for place in ("/", "/api/accounts/me", "/healthz"):
        assert browser.get(place).headers["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains"
    browser = sign_in(secure, "alice@example.org")
    cookies = [browser.get_cookie("__Host-kith")]
    assert all(cookie and cookie.secure and cookie.http_only and cookie.path == "/" for cookie in cookies)
