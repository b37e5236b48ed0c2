"""A day in the life of the deployed zip: real events of AWS through AWS's own runtime client."""

import json
from typing import Any

import boto3
import psycopg
import pytest

from backend.clock import utc_now
from backend.reminders.canary import CANARY
from infra import parameters
from infra.smoke import Answer, look
from tests.rehearsal.asking import asked
from tests.rehearsal.conftest import Deployed
from tests.rehearsal.lambda_runtime import FunctionError
from tests.support.edits import edit, new_id, request
from tests.support.fake_browser import FakeBrowser
from tests.support.lambda_events import sqs

ARN = "arn:aws:sqs:eu-west-1:123456789012:kith-development-reminders"


@pytest.fixture(scope="module")
def phone(deployed: Deployed, cookie: str) -> FakeBrowser:
    key = json.loads(asked(deployed.function, "GET", "/api/push/key", cookies=[cookie]).body)["key"]
    phone = FakeBrowser(deployed.push, key)
    assert asked(deployed.function, "PUT", "/api/push/subscriptions", phone.as_json(), cookies=[cookie]).status == 200
    return phone


def test_it_looks_from_outside_as_it_should(deployed: Deployed) -> None:
    def ask(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        return asked(deployed.function, method, path, body or None, headers=headers)

    assert len(look(ask)) == 5


def test_what_is_written_comes_back_and_lies_sealed_in_the_database(deployed: Deployed, cookie: str) -> None:
    now, ana = utc_now(), new_id()
    change = edit("people", ana, now, name="Ana", notes="what Ana told me")
    pushed = asked(deployed.function, "POST", "/api/sync", request(now, change), cookies=[cookie])
    assert (pushed.status, json.loads(pushed.body)["refused"]) == (200, [])
    pulled = json.loads(asked(deployed.function, "POST", "/api/sync", request(now), cookies=[cookie]).body)
    assert "what Ana told me" in json.dumps(pulled["rows"])
    with psycopg.connect(deployed.url) as database:
        database.execute("SET kith.owner = '*'")
        ((notes,),) = database.execute("SELECT notes FROM people").fetchall()
    assert notes
    assert "Ana" not in notes


def test_a_reminder_goes_from_the_tick_over_the_queue_to_the_phone_once(
    deployed: Deployed, cookie: str, phone: FakeBrowser, queue_url: str
) -> None:
    sent = asked(deployed.function, "POST", "/api/push/test", {"endpoint": phone.endpoint}, cookies=[cookie])
    assert sent.status == 202
    # Two ticks meet, as when AWS sends one twice. Near a quarter of an hour they also take the canary of that quarter.
    for _ in range(2):
        deployed.function.invoke({"task": "tick"})
    queued = boto3.client("sqs").receive_message(QueueUrl=queue_url, WaitTimeSeconds=5, MaxNumberOfMessages=10)
    (message,) = (one for one in queued["Messages"] if json.loads(one["Body"])["owner"] != CANARY)
    bad = sqs(message["Body"], "not json", arn=ARN)
    assert deployed.function.invoke(bad) == {"batchItemFailures": [{"itemIdentifier": "message-1"}]}
    assert [push["notification"]["title"] for push in phone.received] == ["Reminders work"]
    assert phone.tries == [201]
    # The same message again, and late.
    assert deployed.function.invoke(sqs(message["Body"], arn=ARN)) == {"batchItemFailures": []}
    assert phone.tries == [201]


def test_the_night_finds_nothing_to_mend(deployed: Deployed, cookie: str) -> None:
    assert [deployed.function.invoke({"task": "upkeep"}) for _ in range(2)] == [{"upkeep": 0}] * 2


def test_migrating_again_changes_nothing(deployed: Deployed) -> None:
    assert deployed.function.invoke({"task": "migrate"}) == {"migrate": "done"}


@pytest.mark.parametrize(
    "event",
    [
        {"raw_command": "print(1)"},
        {"command": "os.getcwd"},
        {"task": "dance"},
        {},
        sqs("{}", arn="arn:aws:sqs:eu-west-1:123456789012:somebody-elses"),
        {"Records": [{"eventSource": "aws:sns", "Sns": {"Message": '{"command": "os.getcwd"}'}}]},
    ],
    ids=lambda event: "+".join(event) or "nothing",
)
def test_what_it_does_not_know_is_an_error_that_aws_sees(deployed: Deployed, event: dict[str, Any]) -> None:
    with pytest.raises(FunctionError, match=r"^Refused: Kith knows no"):
        deployed.function.invoke(event)


def test_nothing_personal_and_no_secret_is_in_its_log(deployed: Deployed, cookie: str) -> None:
    log = deployed.function.log.read_text()
    secrets = [value for name, value in parameters.kept(deployed.stage).items() if name.endswith(("_KEY", "_URL"))]
    assert [word for word in ("alice@", "Ana", cookie, *secrets) if word in log and word] == []
