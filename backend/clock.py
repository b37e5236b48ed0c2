"""The one clock. Injected into the app so that tests and `backend.tick --now` may hold it still."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import cast

from flask import current_app

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    return datetime.now(UTC)


def now() -> datetime:
    """The instant the running app believes in, with its zone (UTC)."""
    return cast(Clock, current_app.config["KITH_CLOCK"])()


def as_wire(instant: datetime) -> str:
    """`2026-11-22T09:00:00.000Z`, the only shape in which instants leave the server."""
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{instant.microsecond // 1000:03d}Z"
