"""Mails that SES took: each lies in the bucket, under the name that its event says, until Kith has taken it in."""

import logging
from email.parser import BytesHeaderParser
from email.policy import default
from typing import Any

from backend.inbound.seal import Seal
from backend.inbound.take import MOST_BYTES, refuse_mail, take_mail

log = logging.getLogger("kith")
# As infra/after.yaml tells SES.
FOLDER = "mails/"


def take_mails(events: list[dict[str, Any]], bucket: str) -> None:
    """Raises when one stays in the bucket, so that AWS brings its event again."""
    import boto3

    store = boto3.client("s3")
    stays = sum(not _taken(store, bucket, event) for event in events)
    if stays:
        raise RuntimeError(f"{stays} of {len(events)} mails stay in the bucket.")


def _taken(store: Any, bucket: str, event: dict[str, Any]) -> bool:
    name = {"Bucket": bucket, "Key": FOLDER + event["mail"]["messageId"]}
    try:
        found = store.get_object(**name)
    except store.exceptions.NoSuchKey:
        # The same event again: it was taken in the first time.
        return True
    raw = found["Body"].read() if found["ContentLength"] <= MOST_BYTES else None
    # One whose turn breaks is no reason to let the others wait.
    if sum(not _given_to(address, raw, event) for address in event["receipt"]["recipients"]):
        return False
    store.delete_object(**name)
    return True


def _given_to(address: str, raw: bytes | None, event: dict[str, Any]) -> bool:
    try:
        if raw is None:
            refuse_mail(address, "too_big")
        else:
            take_mail(address, raw, seal_of(event, raw))
    except Exception as error:
        # Its text may quote the mail, so only its kind is logged.
        log.error("a mail was not taken in: %s", type(error).__name__)
        return False
    return True


def seal_of(event: dict[str, Any], raw: bytes) -> Seal:
    """What SES found out, as far as it says something about the sender that Kith goes by: the From of the mail."""
    found = {
        name: event["receipt"].get(f"{name}Verdict", {}).get("status") for name in ("spam", "virus", "spf", "dmarc")
    }
    # GRAY: SES cannot say. What it has not looked at at all is called something else, and is not safe.
    safe = {found["spam"], found["virus"]} <= {"PASS", "GRAY"}
    domain = _domain_of_sender(raw)
    # Of all verdicts only DMARC's is about From: SPF speaks of the envelope, DKIM of whoever signed, which the event
    # does not name. GRAY is a domain that says nothing about DMARC: there SPF is proof if the envelope has that domain.
    by_envelope = found["spf"] == "PASS" and _domain(event["mail"]["source"]) == domain
    proven = found["dmarc"] == "PASS" or (found["dmarc"] == "GRAY" and by_envelope)
    return Seal(proven=proven and domain is not None, safe=safe)


def _domain_of_sender(raw: bytes) -> str | None:
    """None when it is not from exactly one: nobody knows which of them SES looked at."""
    try:
        headers = BytesHeaderParser(policy=default).parsebytes(raw).get_all("from", [])
        ((sender,),) = (header.addresses for header in headers)
    except Exception:
        # Python's reader of mails raises what it likes.
        return None
    return _domain(sender.addr_spec)


def _domain(address: str) -> str:
    return address.rpartition("@")[2].lower()
