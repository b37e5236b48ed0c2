"""A mail that SES took becomes a moment once, and stays in the bucket until it has."""

from collections.abc import Callable
from dataclasses import replace
from email.message import EmailMessage
from types import ModuleType
from typing import Any

import pytest

from backend import aws
from backend.inbound import take as inbound
from backend.inbound.take import MOST_BYTES
from backend.ses_mail import seal_of
from backend.settings import Settings
from tests.support.bucket_double import BucketDouble
from tests.support.edits import sync
from tests.support.lambda_events import ses

DONE = {"mails": 1}
FROM_ALICE = b"From: Alice <alice@example.org>\n\nwords"
Seen = Callable[[], tuple[int, int]]


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return replace(settings, mail_in_domain="in.example.org", mail_in_bucket="kith-mails")


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> BucketDouble:
    bucket, boto3 = BucketDouble("kith-mails"), ModuleType("boto3")
    monkeypatch.setattr(boto3, "client", bucket.client, raising=False)
    monkeypatch.setitem(__import__("sys").modules, "boto3", boto3)
    return bucket


@pytest.fixture
def address(story: Any) -> str:
    made = story.person.post("/api/mail-in", json={})
    assert made.status_code == 201, made.json
    return str(made.json["address"])


@pytest.fixture
def mail(bucket: BucketDouble, address: str) -> EmailMessage:
    """It lies where SES has put it."""
    mail = EmailMessage()
    mail["From"], mail["To"] = "Alice <alice@example.org>", "Ana <ana@work.example>"
    mail["Message-ID"] = "<one@x.example>"
    mail["Subject"] = "Coffee on Friday"
    mail.set_content("It was good to meet you.")
    bucket.objects["mails/m1"] = mail.as_bytes()
    return mail


@pytest.fixture
def seen(story: Any) -> Seen:
    """How many moments and people Alice has."""

    def count() -> tuple[int, int]:
        nouns = [row["noun"] for row in sync(story.person, story.clock.instant)["rows"]]
        return nouns.count("moments"), nouns.count("people")

    return count


@pytest.mark.usefixtures("mail")
def test_it_becomes_a_moment_and_leaves_the_bucket(bucket: BucketDouble, address: str, seen: Seen) -> None:
    assert aws.handler(ses("m1", address), None) == DONE
    assert (seen(), bucket.objects) == ((1, 1), {})


@pytest.mark.usefixtures("mail")
def test_the_same_event_again_changes_nothing(bucket: BucketDouble, address: str, seen: Seen) -> None:
    kept = dict(bucket.objects)
    assert [aws.handler(ses("m1", address), None) for _ in range(2)] == [DONE, DONE]
    bucket.objects |= kept
    assert aws.handler(ses("m1", address), None) == DONE, "the same mail may come under the same name, too"
    assert seen() == (1, 1)


@pytest.mark.usefixtures("mail")
def test_one_address_that_breaks_keeps_the_mail_and_stops_no_other(
    bucket: BucketDouble, address: str, seen: Seen, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    whole = inbound.take_mail

    def breaks(to: str, *about: Any) -> Any:
        if to.startswith("first"):
            raise ConnectionError(f"the database is down, and so is {to}")
        return whole(to, *about)

    event = ses("m1", "first@in.example.org", address)
    with monkeypatch.context() as patch:
        patch.setattr("backend.ses_mail.take_mail", breaks)
        with pytest.raises(RuntimeError, match="1 of 1 mails"):
            aws.handler(event, None)
    assert (seen(), list(bucket.objects)) == ((1, 1), ["mails/m1"])
    assert "ConnectionError" in caplog.text
    assert "example.org" not in caplog.text
    assert aws.handler(event, None) == DONE
    assert (seen(), bucket.objects) == ((1, 1), {})


def test_one_that_is_too_large_is_not_read_and_she_is_told(bucket: BucketDouble, address: str, story: Any) -> None:
    bucket.objects["mails/m1"] = FROM_ALICE + b"x" * MOST_BYTES
    assert aws.handler(ses("m1", address), None) == DONE
    assert bucket.objects == {}
    assert story.person.get("/api/mail-in").json["refused"]["why"] == "too_big"


@pytest.mark.usefixtures("mail")
@pytest.mark.parametrize("verdict", ["spf", "dmarc"])
def test_what_nobody_proves_is_not_taken(bucket: BucketDouble, address: str, seen: Seen, verdict: str) -> None:
    given = {"dmarc": "GRAY", verdict: "FAIL"}
    assert aws.handler(ses("m1", address, **given), None) == DONE
    assert (seen(), bucket.objects) == ((0, 0), {})


@pytest.mark.parametrize(
    ("verdicts", "source", "proven"),
    [
        ({}, "bounce@sender.example", True),
        ({"spf": "FAIL", "dkim": "PASS"}, "alice@example.org", True),
        ({"dmarc": "FAIL"}, "alice@example.org", False),
        ({"dmarc": "PROCESSING_FAILED"}, "alice@example.org", False),
        ({"dmarc": "GRAY"}, "alice@example.org", True),
        ({"dmarc": "GRAY"}, "prvs=144d=alice@EXAMPLE.org", True),
        ({"dmarc": "GRAY"}, "alice@example.org.evil.example", False),
        ({"dmarc": "GRAY"}, "", False),
        ({"dmarc": "GRAY", "spf": "GRAY"}, "alice@example.org", False),
        ({"dmarc": "GRAY", "spf": "FAIL"}, "alice@example.org", False),
    ],
    ids=str,
)
def test_proof_is_about_whom_the_mail_says_it_is_from(verdicts: dict[str, str], source: str, proven: bool) -> None:
    event = ses("m1", "x@in.example.org", source=source, **verdicts)["Records"][0]["ses"]
    assert seal_of(event, FROM_ALICE).proven is proven


@pytest.mark.parametrize(
    "raw",
    [
        b"From: alice@example.org\nFrom: charlie@example.org\n\nwords",
        b"From: alice@example.org, charlie@example.org\n\nwords",
        b"Subject: from nobody\n\nwords",
        b"From:\n\nwords",
        b"\x00\xff",
        b"",
    ],
)
def test_nothing_proves_two_senders_or_none(raw: bytes) -> None:
    assert not seal_of(ses("m1", "x@in.example.org")["Records"][0]["ses"], raw).proven


@pytest.mark.parametrize(
    ("spam", "virus", "safe"),
    [
        ("PASS", "PASS", True),
        ("GRAY", "GRAY", True),
        ("FAIL", "PASS", False),
        ("PASS", "FAIL", False),
        ("PROCESSING_FAILED", "PASS", False),
        ("PASS", "DISABLED", False),
    ],
)
def test_what_was_not_looked_at_is_not_safe(spam: str, virus: str, safe: bool) -> None:
    event = ses("m1", "x@in.example.org", spam=spam, virus=virus)["Records"][0]["ses"]
    assert seal_of(event, FROM_ALICE).safe is safe


@pytest.mark.usefixtures("mail")
@pytest.mark.parametrize("recipients", [["x@elsewhere.example"], ["{address}", "x@elsewhere.example"], []], ids=str)
def test_mails_for_others_are_refused(bucket: BucketDouble, address: str, seen: Seen, recipients: list[str]) -> None:
    with pytest.raises(aws.Refused):
        aws.handler(ses("m1", *(one.format(address=address) for one in recipients)), None)
    assert (seen(), list(bucket.objects)) == ((0, 0), ["mails/m1"])
