"""The minute, by hand or for ever.

`python -m backend.tick --now 2026-11-22T09:00:00Z`: one tick and its deliveries, at that instant.
`python -m backend.tick --every-minute`: beside any number of servers, the one process that reminds, until stopped.
"""

import argparse
import signal
import sys
import threading
from datetime import UTC, datetime

from flask import Flask

from backend.app import create_app
from backend.clock import as_wire, utc_now
from backend.db import db
from backend.letters.minute import post_letters
from backend.log_lines import speak_in_lines
from backend.reminders.engine import Engine
from backend.reminders.tick import tick_and_deliver
from backend.settings import BadSetting, load_settings
from backend.upkeep import upkeep

FIGURES = (
    "claimed", "messages", "sent", "later", "gone", "auth", "rejected", "too_big", "nothing", "postponed", "mailed"
)  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description="Run one tick and deliver what it finds.")
    parser.add_argument("--now", type=_instant, default=None, help="an instant; without it, this one")
    parser.add_argument("--every-minute", action="store_true", help="go on, with mails and upkeep, until stopped")
    asked = parser.parse_args()
    now = asked.now or utc_now()
    try:
        app = create_app(load_settings(), utc_now if asked.every_minute else lambda: now)
    except BadSetting as error:
        sys.stderr.write(f"{error}\n")
        return 2
    if asked.every_minute:
        _every_minute(app)
    else:
        _once(app, now)
    return 0


def _once(app: Flask, now: datetime) -> None:
    with app.app_context():
        figures = tick_and_deliver() + post_letters()
        db.session.remove()
        db.engine.dispose()
    sys.stdout.write(f"tick {as_wire(now)} " + " ".join(f"{name}={figures[name]}" for name in FIGURES) + "\n")


def _every_minute(app: Flask) -> None:
    speak_in_lines()
    stopped = threading.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: stopped.set())
    engine = Engine(app, daily=upkeep, minutely=post_letters)
    engine.start()
    stopped.wait()
    engine.stop()


def _instant(text: str) -> datetime:
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        raise argparse.ArgumentTypeError("say the zone too, as in 2026-11-22T09:00:00Z")
    return instant.astimezone(UTC)


if __name__ == "__main__":
    sys.exit(main())
