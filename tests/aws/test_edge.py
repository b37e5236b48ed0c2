"""Behind CloudFront a client is known by its own address and shows its own token, and can forge neither."""

from dataclasses import replace
from typing import Any

import pytest
from flask import Flask

from backend import aws
from backend.accounts.limits import network_of
from backend.edge import from_the_edge
from backend.settings import Settings
from tests.support.lambda_events import http

SIGNED = {"authorization": "AWS4-HMAC-SHA256 Credential=ASIA/20261126/eu-west-1/lambda/aws4_request, Signature=00"}
BODY = {"email": "a@example.org", "language": "en"}


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    return sqlite_url


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return replace(settings, behind_cloudfront=True)


@pytest.fixture(autouse=True)
def _on_lambda(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(aws, "app", lambda: app)


def asked_for_a_code(address: str, number: int, **headers: str) -> int:
    event = http("POST", "/api/accounts/codes", BODY | {"email": f"a{number}@example.org"}, headers=SIGNED | headers)
    status: int = aws.handler(with_header(event, "x-kith-viewer", address), None)["statusCode"]
    return status


def with_header(event: dict[str, Any], name: str, value: str) -> dict[str, Any]:
    return event | {"headers": event["headers"] | {name: value}}


def test_limits_count_people_and_not_cloudfront() -> None:
    tries = [asked_for_a_code("198.51.100.1", number) for number in range(61)]
    assert tries == [200] * 60 + [429]
    assert asked_for_a_code("198.51.100.2", 100) == 200
    assert network_of("2001:db8::7") == "2001:db8::/64"


def test_a_program_shows_its_token_where_the_signature_took_its_place(app: Flask) -> None:
    plain = http("GET", "/api/accounts/me", headers=SIGNED)
    assert b"signed_out" in aws.handler(plain, None)["body"].encode()
    assert "authorization" not in from_the_edge(plain)["headers"], "a signature is nobody's token"
    shown = with_header(plain, "x-kith-authorization", "Bearer kith_guess")
    assert b"bad_token" in aws.handler(shown, None)["body"].encode()


def test_without_cloudfront_in_front_nobody_may_name_an_address(app: Flask) -> None:
    app.config["KITH"] = replace(app.config["KITH"], behind_cloudfront=False)
    tries = [asked_for_a_code(f"198.51.100.{number}", number) for number in range(61)]
    assert tries == [200] * 60 + [429]
