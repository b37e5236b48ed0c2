"""One name for a piece of work: from the caller through every line of the log to the answer and the queue."""

import json
import logging
import uuid

import pytest

from backend.log_lines import JsonLines
from backend.reminders.deliverer import Deliverer
from tests.support.edits import request
from tests.support.wait import until

NAME = "0b1f8f3e-1111-4222-8333-944445555666"


@pytest.fixture
def lines(caplog):
    caplog.set_level(logging.INFO)
    caplog.handler.setFormatter(JsonLines())
    return lambda: [json.loads(line) for line in caplog.text.splitlines()]


def broken(*_: object) -> None:
    raise ValueError


def test_the_callers_name_is_in_the_answer_in_the_log_and_in_what_a_person_is_told(alice, clock, monkeypatch, lines):
    monkeypatch.setattr("backend.sync.routes.changes_since", broken)
    answer = alice.post("/api/sync", json=request(clock.instant), headers={"X-Request-Id": NAME})
    assert (answer.status_code, answer.headers["X-Request-Id"]) == (500, NAME)
    assert answer.get_json()["error"]["reference"] == NAME[:8]
    assert {line["request"] for line in lines() if line["level"] == "error"} == {NAME}


@pytest.mark.parametrize("given", ["", "me@example.org", NAME.upper(), f"{NAME}\n", f"{NAME}0", NAME[:-1]])
def test_whatever_else_a_caller_sends_is_replaced(anonymous, given):
    headers = {} if "\n" in given else {"X-Request-Id": given}
    made = anonymous.get("/healthz", headers=headers).headers["X-Request-Id"]
    assert made != given
    assert str(uuid.UUID(made)) == made


def test_each_call_is_one_line_that_names_the_route_and_not_the_path(alice, anonymous, lines):
    anonymous.get("/api/calendar/secret-address.ics")
    told = [line for line in lines() if line["said"] == "answered"]
    assert [(line["route"], line["status"]) for line in told[-1:]] == [("GET /api/calendar/<secret>.ics", 404)]
    assert "secret-address" not in json.dumps(told)


def test_no_two_requests_have_one_name(anonymous):
    assert len({anonymous.get("/healthz").headers["X-Request-Id"] for _ in range(5)}) == 5


def test_a_reminder_that_a_request_puts_on_the_queue_keeps_its_name(app, alice, phone, lines):
    deliverer = Deliverer(app)
    deliverer.start()
    try:
        alice.post("/api/push/test", json={"endpoint": phone.endpoint}, headers={"X-Request-Id": NAME})
        until(lambda: any(line["said"] == "push" for line in lines()))
    finally:
        deliverer.stop()
    [sent] = [line for line in lines() if line["said"] == "push"]
    assert (sent["request"], sent["outcome"]) == (NAME, "sent")


def test_push_and_receipt_name_the_same_delivery(app, alice, phone, lines, story):
    story.conference()
    story.at("2026-11-22T09:00:00Z")
    token = phone.received[0]["notification"]["data"]["token"]
    alice.post("/api/push/receipts", json={"token": token, "what": "shown"})
    told = {line["said"]: line["delivery"] for line in lines() if "delivery" in line}
    assert told["push"] == told["receipt"]
