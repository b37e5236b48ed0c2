"""What Kith does with each event of AWS, and that it refuses what it does not know."""

import json
from collections import Counter
from datetime import timedelta
from typing import Any

import pytest

from backend import aws
from backend.letters import minute as letters
from backend.reminders import deliver as delivery
from backend.reminders import tick as ticking
from backend.reminders.queue import Due
from tests.support.lambda_events import http, ses, sqs
from tests.support.queue_double import QueueDouble


def test_a_request_is_answered() -> None:
    assert aws.handler(http("GET", "/healthz"), None)["statusCode"] == 200


def test_migrating_says_so() -> None:
    assert aws.handler({"task": "migrate"}, None) == {"migrate": "done"}


def test_a_tick_without_anything_due_asks_no_queue() -> None:
    assert aws.handler({"task": "tick"}, None) == {"tick": 0}


def test_what_falls_due_goes_to_the_queue_at_its_instant(
    queue: QueueDouble, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = clock()
    due = [Due(now - timedelta(hours=1), "late")] + [Due(now + timedelta(seconds=20.2), f"o{n}") for n in range(11)]
    monkeypatch.setattr(ticking, "tick", lambda: due)
    assert aws.handler({"task": "tick"}, None) == {"tick": 12}
    assert sorted(len(batch) for batch in queue.batches) == [2, 10]
    sent = sorted((message for batch in queue.batches for message in batch), key=lambda sent: int(sent["Id"]))
    assert [message["DelaySeconds"] for message in sent] == [0] + [21] * 11
    bodies = [json.loads(message["MessageBody"]) for message in sent]
    assert bodies[0]["owner"] == "late"
    assert len({body["request"] for body in bodies}) == 1, "each can be followed back to the tick"


def test_a_queue_that_refuses_is_an_error(queue: QueueDouble, clock: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    queue.refuses = 1
    monkeypatch.setattr(ticking, "tick", lambda: [Due(clock(), "o")])
    with pytest.raises(RuntimeError, match="1 of 1"):
        aws.handler({"task": "tick"}, None)


def test_the_canary_takes_the_queue_too(queue: QueueDouble, clock: Any) -> None:
    clock.set("2026-11-22T09:13:00Z")
    assert aws.handler({"task": "tick"}, None) == {"tick": 0}
    clock.set("2026-11-22T09:14:00Z")
    assert aws.handler({"task": "tick"}, None) == {"tick": 1}
    assert [message["DelaySeconds"] for batch in queue.batches for message in batch] == [60]
    clock.set("2026-11-22T09:15:00Z")
    assert aws.handler(sqs(*queue.bodies()), None) == {"batchItemFailures": []}


@pytest.mark.usefixtures("queue")
def test_letters_are_a_task_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    posted = []
    monkeypatch.setattr(letters, "post_letters", lambda: posted.append(1) or Counter(mailed=2))
    aws.handler({"task": "tick"}, None)
    assert posted == [], "a slow mail server would hold up the pushes"
    assert aws.handler({"task": "letters"}, None) == {"letters": 2}


def test_only_the_messages_that_failed_come_again(monkeypatch: pytest.MonkeyPatch) -> None:
    delivered = []

    def deliver(owner: str) -> None:
        if owner == "bad":
            raise TypeError("once, not three times")
        delivered.append(owner)

    monkeypatch.setattr(delivery, "deliver", deliver)
    event = sqs('{"owner": "one"}', '{"owner": "bad"}', "not json", '{"owner": "two"}')
    failures = aws.handler(event, None)["batchItemFailures"]
    assert [failure["itemIdentifier"] for failure in failures] == ["message-1", "message-2"]
    assert delivered == ["one", "two"]


@pytest.mark.parametrize(
    "event",
    [
        {},
        {"raw_command": "print(1)"},
        {"command": "os.getcwd"},
        {"task": "anything"},
        {"task": "tick", "command": "os.getcwd"},
        {"task": ["tick"]},
        {"version": "1.0", "httpMethod": "GET", "path": "/healthz"},
        {"source": "aws.events", "detail-type": "Scheduled Event"},
        sqs("{}", arn="arn:aws:sqs:eu-west-1:123456789012:somebody-elses"),
        {"Records": [{"eventSource": "aws:sns", "Sns": {"Message": '{"command": "os.getcwd"}'}}]},
        ses("m1", "x@in.example.org"),
        {"Records": [*ses("m1", "x@in.example.org")["Records"], *sqs("{}")["Records"]]},
    ],
    ids=lambda event: "+".join(event) or "nothing",
)
def test_everything_else_is_refused(event: dict[str, Any]) -> None:
    with pytest.raises(aws.Refused):
        aws.handler(event, None)
