"""What the API says of itself in OpenAPI holds for thousands of made-up requests: no server error, no other answer.

Schemathesis makes the requests, in a fixed order, so that a red run is red again.
"""

from collections.abc import Iterator

import pytest
import schemathesis
from flask import Flask
from hypothesis import HealthCheck, Phase, given, seed, settings
from schemathesis import checks
from schemathesis.schemas import APIOperation

from tests.support.people import Browser
from tests.support.push_fixtures import push_service

__all__ = ["push_service"]
EXAMPLES = 40
# What a stranger or nobody may do is the business of test_every_door.py.
CHECKS = [
    checks.not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_schema_conformance,
    checks.response_headers_conformance,
]
KEEPS_A_SECRET = {"/api/accounts/session"}


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    return sqlite_url


def operations(app: Flask) -> Iterator[APIOperation]:
    described = schemathesis.openapi.from_wsgi("/api/openapi.json", app)
    # Whoever has signed out can ask nothing more.
    found = [each.ok() for each in described.get_all_operations()]
    yield from sorted(found, key=lambda each: each.path in KEEPS_A_SECRET)


def test_the_api_answers_as_it_says(app: Flask, alice: Browser) -> None:
    wrong: dict[str, str] = {}
    asked = 0
    cookie = alice.get_cookie("kith")
    headers = {"Cookie": f"kith={cookie.value}", "Sec-Fetch-Site": "same-origin"}

    def ask(operation: APIOperation) -> None:
        @seed(1)
        @settings(
            max_examples=EXAMPLES,
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(case=operation.as_strategy())
        def holds(case: schemathesis.Case) -> None:
            nonlocal asked
            asked += 1
            case.call_and_validate(headers=headers, checks=CHECKS)

        try:
            holds()
        except BaseException as error:
            wrong[operation.label] = str(error)[:2000]

    for operation in operations(app):
        ask(operation)
    assert not wrong, "\n\n".join(wrong.values())
    assert asked > 500
