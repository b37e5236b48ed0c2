"""The only file AWS calls. It knows its events by name and refuses every other, loudly.

Reminders, boto3, the push sender and Alembic are imported inside the tasks: no request waits for them.
"""

import json
import logging
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from math import ceil
from typing import Any

from flask import Flask, current_app

from backend import clock
from backend.app import create_app
from backend.edge import from_the_edge
from backend.function_url import answer
from backend.kms import KmsMaster
from backend.log_lines import speak_in_lines
from backend.metrics import measure
from backend.parameters import with_parameters
from backend.request_id import begin, request_id
from backend.settings import Settings, load_settings

log = logging.getLogger("kith")
MOST_IN_A_BATCH = 10
# As many connections as boto3 keeps open.
AT_ONCE = 10


class Refused(Exception):
    """Raised, never answered: AWS takes any answer for success, and would forget the event."""


@cache
def app() -> Flask:
    speak_in_lines()
    settings = load_settings(with_parameters(os.environ))
    made = create_app(settings)
    if key := (settings.master_key or "").partition("kms:")[2]:
        made.extensions["kith_master"] = KmsMaster(key)
    return made


if "AWS_LAMBDA_FUNCTION_NAME" in os.environ:
    # While an instance starts it has a whole processor, and nobody's request has been measured yet.
    app()


def handler(event: dict[str, Any], _context: object) -> dict[str, Any]:
    if event.get("version") == "2.0" and "http" in event.get("requestContext", {}):
        settings: Settings = app().config["KITH"]
        return answer(app(), from_the_edge(event) if settings.behind_cloudfront else event)
    begin()
    with app().app_context():
        task = str(event.get("task"))
        if event.keys() == {"task"} and task in TASKS:
            return {task: TASKS[task]()}
        if event.keys() == {"Records"}:
            sources = {record.get("eventSource") for record in event["Records"]}
            return take_in(event["Records"]) if sources == {"aws:ses"} else deliver(event["Records"])
    raise Refused(f"Kith knows no event with {sorted(event)}.")


def tick() -> int:
    """Claim what falls due before the next tick, and put each on the queue with its own delay."""
    from backend.reminders.canary import plant_canary
    from backend.reminders.tick import tick

    due, now = tick(), clock.now()
    messages = [
        {
            "Id": str(number),
            "MessageBody": json.dumps({"owner": one.owner, "request": request_id()}),
            "DelaySeconds": max(0, ceil((one.at - now).total_seconds())),
        }
        for number, one in enumerate(due)
    ]
    if messages:
        _put(messages)
    measure(TickCompleted=1)
    plant_canary()
    return len(messages)


def letters() -> int:
    """What goes by mail, in an invocation of its own: a slow mail server holds up no push."""
    from backend.letters.minute import post_letters

    return post_letters()["mailed"]


def migrate() -> str:
    from backend.schema import upgrade_schema

    upgrade_schema(app())
    return "done"


def upkeep() -> int:
    from backend.upkeep import upkeep

    return upkeep()


TASKS: dict[str, Callable[[], object]] = {"tick": tick, "letters": letters, "migrate": migrate, "upkeep": upkeep}


def deliver(records: list[dict[str, Any]]) -> dict[str, Any]:
    """Deliver message by message; only those that failed come again."""
    from backend.reminders.deliver import deliver

    ours = _queue_url().rpartition("/")[2]
    for record in records:
        if record.get("eventSource") != "aws:sqs" or record["eventSourceARN"].rpartition(":")[2] != ours:
            raise Refused(f"Kith knows no queue {record.get('eventSourceARN')}.")
    failed = []
    for record in records:
        try:
            asked = json.loads(record["body"])
            begin(asked.get("request"))
            deliver(asked["owner"])
        except Exception as error:
            # Its text may quote a note, so only its kind is logged.
            log.error("message %s failed: %s", record["messageId"], type(error).__name__)
            failed.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failed}


def take_in(records: list[dict[str, Any]]) -> dict[str, Any]:
    """Take in mails to private addresses."""
    from backend.ses_mail import take_mails

    settings: Settings = current_app.config["KITH"]
    events = [record["ses"] for record in records]
    domains = {address.rpartition("@")[2].lower() for event in events for address in event["receipt"]["recipients"]}
    if not settings.mail_in_bucket or domains != {settings.mail_in_domain}:
        raise Refused("Kith knows no such domain for mails.")
    take_mails(events, settings.mail_in_bucket)
    return {"mails": len(events)}


def _put(messages: list[dict[str, Any]]) -> None:
    import boto3

    queue, url = boto3.client("sqs"), _queue_url()

    def send(batch: list[dict[str, Any]]) -> int:
        return len(queue.send_message_batch(QueueUrl=url, Entries=batch).get("Failed", []))

    batches = [messages[start : start + MOST_IN_A_BATCH] for start in range(0, len(messages), MOST_IN_A_BATCH)]
    # One after another, the nine o'clock of a million people would take longer than a function may run.
    with ThreadPoolExecutor(AT_ONCE) as hands:
        refused = sum(hands.map(send, batches))
    if refused:
        # Nothing is lost: when their lease is over, a later tick takes them back.
        raise RuntimeError(f"The queue refused {refused} of {len(messages)} messages.")


def _queue_url() -> str:
    url: str | None = current_app.config["KITH"].queue_url
    if not url:
        raise Refused("KITH_QUEUE_URL names no queue.")
    return url
