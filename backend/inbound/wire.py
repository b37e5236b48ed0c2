"""The shape of `/api/mail-in`, as it travels."""

from datetime import datetime
from typing import Literal

from msgspec import Struct, field

# foreign: not from one of the owner's addresses. unproven: who sent it is not proven. unsafe: spam, or a virus.
Why = Literal["foreign", "unproven", "unsafe", "too_big", "unreadable", "too_many"]


class RefusedMail(Struct):
    at: datetime
    why: Why


class MailInAnswer(Struct):
    # Whether this server takes mails at all.
    offered: bool
    address: str | None
    # From where mails are taken: the owner's own addresses.
    senders: list[str] = field(name="from", default_factory=list)
    taken_at: datetime | None = None
    # The last one that was not taken, while none was taken since.
    refused: RefusedMail | None = None
