"""Real events through the real package, in an interpreter that has nothing else."""

import json
import re
from pathlib import Path
from typing import Any

from tests.package.conftest import Play
from tests.support.lambda_events import http, sqs

HEAVY = {"boto3", "botocore", "pywebpush", "aiohttp", "py_vapid", "zappa", "requests", "alembic", "webauthn", "OpenSSL"}
DEVICE = {"id": "0192f0c1-2345-7000-8000-000000000001", "name": "Phone"}


def body(played: dict[str, Any]) -> Any:
    return json.loads(played["answer"]["body"])


def test_a_request_is_answered_and_brings_nothing_heavy_along(play: Play) -> None:
    migrated, health, page = play({"task": "migrate"}, http("GET", "/healthz"), http("GET", "/people"))
    assert migrated["answer"] == {"migrate": "done"}
    assert (health["answer"]["statusCode"], body(health)) == (200, {"ok": True})
    assert page["answer"]["headers"]["content-type"].startswith("text/html")


def test_the_api_path_imports_nothing_heavy(play: Play) -> None:
    (health,) = play(http("GET", "/healthz"))
    assert HEAVY & {*health["modules"]} == set()


def test_signing_in_sets_one_session_that_then_works(play: Play, tmp_path: Path) -> None:
    _, asked = play(
        {"task": "migrate"}, http("POST", "/api/accounts/codes", {"email": "a@example.org", "language": "en"})
    )
    mail = next((tmp_path / "data" / "outbox").glob("*.eml")).read_text()
    code = re.search(r"\b\d{8}\b", mail)[0]
    given = {"challenge": body(asked)["challenge"], "code": code, "device": DEVICE}
    browser = [cookie.partition(";")[0] for cookie in asked["answer"]["cookies"]]
    (signed_in,) = play(http("POST", "/api/accounts/sessions", given, cookies=browser))
    assert signed_in["answer"]["statusCode"] == 200
    (cookie,) = (one for one in signed_in["answer"]["cookies"] if one.startswith("kith="))
    (me,) = play(http("GET", "/api/accounts/me", cookies=[cookie.partition(";")[0]]))
    assert body(me)["account"]["email"] == "a@example.org"


def test_the_schedule_ticks(play: Play) -> None:
    _, tick, upkeep = play({"task": "migrate"}, {"task": "tick"}, {"task": "upkeep"})
    assert (tick["answer"], upkeep["answer"]) == ({"tick": 0}, {"upkeep": 0})


def test_the_queue_delivers_and_says_what_failed(play: Play) -> None:
    _, delivered = play({"task": "migrate"}, sqs(json.dumps({"owner": DEVICE["id"]}), "not json"))
    assert delivered["answer"] == {"batchItemFailures": [{"itemIdentifier": "message-1"}]}


def test_what_it_does_not_know_is_an_error(play: Play) -> None:
    unknown = [{"raw_command": "print(1)"}, {"task": "dance"}, {}, sqs("{}", arn="arn:aws:sqs:x:1:other")]
    assert [played.get("error") for played in play(*unknown)] == ["Refused"] * len(unknown)


def test_the_sender_is_in_the_package(play: Play, unpacked: Path) -> None:
    assert all((unpacked / name).exists() for name in ("pywebpush", "aiohttp", "py_vapid", "cryptography"))
