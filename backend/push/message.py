"""One encrypted message to come, as plain data: known to those who may not import the sender."""

from dataclasses import dataclass

DAY = 24 * 3600


@dataclass(frozen=True)
class Push:
    endpoint: str
    p256dh: str
    auth: str
    payload: bytes
    topic: str
    ttl: int = DAY
