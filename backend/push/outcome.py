"""What the answer of a push service means for us."""

import contextlib
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Literal

Kind = Literal["sent", "gone", "later", "auth", "too_big", "rejected"]

# Apple and Google say so when a subscription was made with another VAPID key: no key of ours will ever open it.
OTHER_KEY = (b"VapidPkHashMismatch", b"MismatchSenderId", b"do not correspond to the credentials")
LONGEST_WAIT = 6 * 3600


@dataclass(frozen=True)
class Outcome:
    kind: Kind
    status: int | None = None
    retry_after: int | None = None


def classify(status: int, retry_after: str | None = None, body: bytes = b"") -> Outcome:
    """Only 404, 410 and a foreign key mean "gone": a mistake in our own VAPID key must not forget everybody."""
    if status in (200, 201, 202, 204):
        return Outcome("sent", status)
    if status in (404, 410) or (status in (400, 403) and any(words in body for words in OTHER_KEY)):
        return Outcome("gone", status)
    if status in (401, 403):
        return Outcome("auth", status)
    if status == 413:
        return Outcome("too_big", status)
    # 406 is how Windows says 429.
    if status in (406, 408, 429) or status >= 500:
        return Outcome("later", status, wait_seconds(retry_after))
    return Outcome("rejected", status)


def wait_seconds(header: str | None) -> int | None:
    if not header:
        return None
    seconds = None
    if header.strip().isdecimal():
        seconds = int(header)
    else:
        with contextlib.suppress(ValueError, TypeError):
            seconds = round((parsedate_to_datetime(header) - datetime.now(UTC)).total_seconds())
    return None if seconds is None else max(0, min(seconds, LONGEST_WAIT))
