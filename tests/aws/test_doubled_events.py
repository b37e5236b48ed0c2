"""AWS may bring an event twice, at once, or hours late: each reminder is sent, and sent once."""

import threading

import pytest

from backend import aws
from backend.db import db
from tests.support.lambda_events import sqs

DONE: dict[str, list[object]] = {"batchItemFailures": []}


@pytest.fixture
def nine(story, phone, queue):
    """At nine something is due, and a tick has put it on the queue: what the queue holds now."""
    story.conference()
    story.clock.set("2026-11-22T09:00:00Z")
    aws.handler({"task": "tick"}, None)
    bodies = queue.bodies()
    assert len(bodies) == 1
    return bodies


def test_the_same_message_twice(nine, story, says):
    assert aws.handler(sqs(*nine, *nine), None) == DONE
    assert aws.handler(sqs(*nine), None) == DONE
    assert (len(says()), story.states()) == (1, ["sent"])


def test_the_same_message_to_four_at_once(app, nine, story, says):
    gate, answers = threading.Barrier(4), []

    def work() -> None:
        gate.wait()
        answers.append(aws.handler(sqs(*nine), None))
        with app.app_context():
            db.session.remove()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [DONE] * 4
    assert (len(says()), story.states()) == (1, ["sent"])


def test_a_message_that_comes_hours_late_finds_it_sent(nine, story, queue, says):
    # Its lease is over, so another tick has taken it back and queued it anew.
    story.clock.set("2026-11-22T09:04:00Z")
    aws.handler({"task": "tick"}, None)
    again = queue.bodies()[1:]
    assert len(again) == 1
    assert aws.handler(sqs(*again), None) == DONE
    story.clock.set("2026-11-22T15:00:00Z")
    assert aws.handler(sqs(*nine), None) == DONE
    assert len(says()) == 1


def test_a_late_message_takes_what_is_due_by_then(nine, story, says):
    story.clock.set("2026-11-22T10:30:00Z")
    assert aws.handler(sqs(*nine), None) == DONE
    assert (len(says()), story.states()) == (1, ["sent"])


def test_a_message_before_its_instant_sends_nothing_and_loses_nothing(story, phone, queue, says):
    story.conference()
    story.clock.set("2026-11-22T08:59:00Z")
    aws.handler({"task": "tick"}, None)
    [message] = [message for batch in queue.batches for message in batch]
    assert message["DelaySeconds"] == 60
    assert aws.handler(sqs(message["MessageBody"]), None) == DONE
    assert (says(), story.states()) == ([], ["queued"])
    story.clock.set("2026-11-22T09:00:00Z")
    assert aws.handler(sqs(message["MessageBody"]), None) == DONE
    assert len(says()) == 1


def test_a_tick_twice_queues_once(nine, queue):
    aws.handler({"task": "tick"}, None)
    assert queue.bodies() == nine


def test_of_a_batch_only_what_failed_comes_again_and_then_goes(nine, story, says, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr("backend.reminders.deliver.compose", lambda *_: 1 / 0)
        patch.setattr("backend.reminders.deliver._push_forward", lambda *_: 1 / 0)
        failed = aws.handler(sqs(*nine), None)["batchItemFailures"]
    assert failed == [{"itemIdentifier": "message-0"}]
    story.clock.set("2026-11-22T09:06:00Z")
    aws.handler({"task": "tick"}, None)
    assert aws.handler(sqs(*nine), None) == DONE
    assert len(says()) == 1


def test_what_was_cancelled_meanwhile_is_not_sent(story, phone, queue, says):
    _, favors = story.conference(helped=1)
    story.clock.set("2026-11-22T09:00:00Z")
    aws.handler({"task": "tick"}, None)
    story.write("favors", favors[0], thanked="sent")
    assert aws.handler(sqs(*queue.bodies()), None) == DONE
    assert says() == []


@pytest.fixture
def says(phone):
    return lambda: [message["notification"]["body"] for message in phone.received]
