"""A mail to a private address, from where SES puts it into the owner's notebook, by the function that was deployed."""

import json
from email.message import EmailMessage
from typing import Any

import boto3
import pytest

from backend.clock import utc_now
from infra import rule_set
from infra.mails_again import hand_over
from infra.stacks import outputs
from infra.stage import Stage
from tests.rehearsal.asking import asked
from tests.rehearsal.conftest import Deployed
from tests.rehearsal.lambda_runtime import FunctionError
from tests.support.edits import request
from tests.support.lambda_events import ses

TAKEN = {"mails": 1}


class Bucket:
    def __init__(self, stage: Stage) -> None:
        bucket = boto3.resource("s3").Bucket(outputs(stage, "before")["MailBucket"])
        self.objects, self._put = bucket.objects, bucket.put_object

    def gets(self, message: str, to: str, sender: str = "alice@example.org") -> None:
        """As SES would put it there: a mail to one whom Alice has not met, with Kith in copy."""
        mail = EmailMessage()
        mail["From"], mail["To"] = f"Alice <{sender}>", to
        mail["Message-ID"], mail["Subject"] = f"<{message}@mail.example.org>", "Coffee on Friday"
        mail.set_content("It was good to meet you.")
        self._put(Key=f"mails/{message}", Body=mail.as_bytes())

    def holds(self) -> list[str]:
        return [one.key for one in self.objects.all()]


@pytest.fixture(scope="module")
def bucket(deployed: Deployed) -> Bucket:
    return Bucket(deployed.stage)


@pytest.fixture(scope="module")
def address(deployed: Deployed, cookie: str) -> str:
    made = asked(deployed.function, "POST", "/api/mail-in", {}, cookies=[cookie])
    assert made.status == 201, made.body
    address = str(json.loads(made.body)["address"])
    assert address.endswith("@in.example.org")
    return address


def rows(deployed: Deployed, cookie: str, noun: str) -> list[dict[str, Any]]:
    pulled = asked(deployed.function, "POST", "/api/sync", request(utc_now()), cookies=[cookie])
    return [row["fields"] for row in json.loads(pulled.body)["rows"] if row["noun"] == noun]


def test_it_becomes_a_moment_with_somebody_new_once(
    deployed: Deployed, cookie: str, address: str, bucket: Bucket
) -> None:
    before = len(rows(deployed, cookie, "moments"))
    bucket.gets("m1", "Berta Braun <berta@work.example>")
    assert deployed.function.invoke(ses("m1", address)) == TAKEN
    assert "Berta Braun" in [person["name"] for person in rows(deployed, cookie, "people")]
    assert (len(rows(deployed, cookie, "moments")), bucket.holds()) == (before + 1, [])
    assert deployed.function.invoke(ses("m1", address)) == TAKEN
    assert len(rows(deployed, cookie, "moments")) == before + 1


def test_one_from_somebody_else_leaves_no_row(deployed: Deployed, cookie: str, address: str, bucket: Bucket) -> None:
    bucket.gets("m2", "Carl Cole <carl@work.example>", sender="charlie@example.org")
    assert deployed.function.invoke(ses("m2", address, source="charlie@example.org")) == TAKEN
    assert "Carl Cole" not in [person["name"] for person in rows(deployed, cookie, "people")]
    told = asked(deployed.function, "GET", "/api/mail-in", cookies=[cookie])
    assert (json.loads(told.body)["refused"]["why"], bucket.holds()) == ("foreign", [])


def test_one_to_another_domain_is_an_error_that_aws_sees(deployed: Deployed, cookie: str, bucket: Bucket) -> None:
    bucket.gets("m3", "Dora Dahl <dora@work.example>")
    with pytest.raises(FunctionError, match=r"^Refused: Kith knows no such domain"):
        deployed.function.invoke(ses("m3", "somebody@elsewhere.example"))
    assert bucket.holds() == ["mails/m3"]
    assert "Dora Dahl" not in [person["name"] for person in rows(deployed, cookie, "people")]


def test_what_aws_gave_up_is_taken_in_when_the_operator_says_so(
    deployed: Deployed, cookie: str, address: str, bucket: Bucket
) -> None:
    bucket.gets("m4", "Emil Eder <emil@work.example>")
    queue = boto3.resource("sqs").get_queue_by_name(QueueName="kith-development-given-up")
    for event in ({"task": "tick"}, ses("m4", address)):
        record = {"version": "1.0", "requestContext": {"condition": "RetriesExhausted"}, "requestPayload": event}
        queue.send_message(MessageBody=json.dumps(record))
    assert hand_over(deployed.stage, lambda _, event: deployed.function.invoke(event)) == 1
    assert "Emil Eder" in [person["name"] for person in rows(deployed, cookie, "people")]
    queue.reload()
    left = [queue.attributes[f"ApproximateNumberOfMessages{which}"] for which in ("", "NotVisible")]
    assert left == ["0", "0"]


def test_our_rule_may_call_the_function_and_no_other_rule(deployed: Deployed) -> None:
    policy = json.loads(boto3.client("lambda").get_policy(FunctionName=deployed.stage.function)["Policy"])
    [may] = [one for one in policy["Statement"] if one["Principal"] == {"Service": "ses.amazonaws.com"}]
    assert may["Action"] == "lambda:InvokeFunction"
    assert "receipt-rule-set/kith:receipt-rule/kith-development" in json.dumps(may["Condition"])


@pytest.mark.usefixtures("deployed")
def test_a_rule_set_that_others_need_stays() -> None:
    mails = boto3.client("ses")

    def active() -> str:
        return str(mails.describe_active_receipt_rule_set()["Metadata"]["Name"])

    assert (active(), rule_set.join()) == ("kith", "kith")
    mails.create_receipt_rule(RuleSetName="kith", Rule={"Name": "kith-production", "Actions": []})
    rule_set.leave()
    assert active() == "kith"
    mails.create_receipt_rule_set(RuleSetName="theirs")
    mails.set_active_receipt_rule_set(RuleSetName="theirs")
    assert rule_set.join() == "theirs"
    rule_set.leave()
    assert active() == "theirs"
    # As it was.
    for name in ("theirs", "kith"):
        mails.set_active_receipt_rule_set()
        mails.delete_receipt_rule_set(RuleSetName=name)
    assert (rule_set.join(), active()) == ("kith", "kith")
