"""Stamps order edits: 15 digits of milliseconds, a dash, the device. They compare as text.

A device whose clock is off by days must neither be refused nor believed, so its stamps are moved by the
difference between the two clocks. A device that has synced before has already done so itself and frozen the
result; its difference is then only the network's delay, and moving its stamps again would make a resend of
the same edit look newer. Hence the tolerance.

For the same reason a stamp that is believed is taken as it is or not at all: one from the future that was held to
the present would be another each time it is sent. The device is told, and stamps it anew.
"""

import re
from collections.abc import Iterable
from datetime import UTC, datetime

from backend.record import UUID

TOLERANCE_MS = 60_000
# The device under whose name the server writes: nobody typed a merged text as it is.
SERVER = "00000000-0000-7000-8000-00000000000a"
SHAPE = re.compile(rf"[0-9]{{15}}-{UUID.pattern}")


def milliseconds(instant: datetime) -> int:
    return int(instant.timestamp() * 1000)


def server_stamp(now: datetime, after: Iterable[str] = ()) -> str:
    """Of what the server writes by itself; later than `after`, also when a phone's clock was a little ahead."""
    said = max((int(stamp[:15] or 0) for stamp in after), default=-1)
    return f"{max(milliseconds(now), said + 1):015d}-{SERVER}"


class Corrector:
    """Moves one request's stamps from the device's clock to the server's."""

    def __init__(self, server_now: datetime, client_now: datetime) -> None:
        aware = client_now if client_now.tzinfo else client_now.replace(tzinfo=UTC)
        skew = milliseconds(server_now) - milliseconds(aware)
        self.shift = skew if abs(skew) > TOLERANCE_MS else 0
        self.now = milliseconds(server_now)

    def correct(self, stamp: str) -> str | None:
        """The stamp in server time; `None` when it is not a stamp."""
        if not SHAPE.fullmatch(stamp):
            return None
        if not self.shift:
            return stamp
        # Nothing was typed later than now.
        return f"{max(0, min(int(stamp[:15]) + self.shift, self.now)):015d}{stamp[15:]}"

    def is_ahead(self, corrected: str) -> bool:
        """A clock that is believed may be a little ahead of ours, and no more."""
        return int(corrected[:15]) > self.now + TOLERANCE_MS
