"""`python -m backend.tick --now 2026-11-22T09:00:00Z`: one tick and its deliveries, at that instant."""

import argparse
import sys
from datetime import UTC, datetime

from backend.app import create_app
from backend.clock import as_wire, utc_now
from backend.db import db
from backend.letters.minute import post_letters
from backend.reminders.tick import tick_and_deliver
from backend.settings import BadSetting, load_settings


def main() -> int:
    parser = argparse.ArgumentParser(description="Run one tick and deliver what it finds.")
    parser.add_argument("--now", type=_instant, default=None, help="an instant; without it, this one")
    now = parser.parse_args().now or utc_now()
    try:
        app = create_app(load_settings(), lambda: now)
    except BadSetting as error:
        sys.stderr.write(f"{error}\n")
        return 2
    with app.app_context():
        figures = tick_and_deliver() + post_letters()
        db.session.remove()
        db.engine.dispose()
    names = (
        "claimed",
        "messages",
        "sent",
        "later",
        "gone",
        "auth",
        "rejected",
        "too_big",
        "nothing",
        "postponed",
        "mailed",
    )
    sys.stdout.write(f"tick {as_wire(now)} " + " ".join(f"{name}={figures[name]}" for name in names) + "\n")
    return 0


def _instant(text: str) -> datetime:
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        raise argparse.ArgumentTypeError("say the zone too, as in 2026-11-22T09:00:00Z")
    return instant.astimezone(UTC)


if __name__ == "__main__":
    sys.exit(main())
