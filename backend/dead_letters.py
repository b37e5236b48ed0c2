"""`python -m backend.dead_letters [--send-again]`: which reminders were tried to the end, and one more try for them."""

import argparse
import sys

from backend.app import create_app
from backend.clock import utc_now
from backend.db import db
from backend.reminders.dead_letters import dead_letters, send_again
from backend.settings import BadSetting, load_settings


def main() -> int:
    parser = argparse.ArgumentParser(description="Show the reminders that no push service took.")
    parser.add_argument("--send-again", action="store_true", help="hand all of them to the next tick")
    asked = parser.parse_args()
    try:
        app = create_app(load_settings())
    except BadSetting as error:
        sys.stderr.write(f"{error}\n")
        return 2
    with app.app_context():
        for heap in dead_letters():
            sys.stdout.write(f"{heap.kind}: {heap.size}, for {heap.first_day} to {heap.last_day}\n")
        if asked.send_again:
            sys.stdout.write(f"{send_again(utc_now())} go to the next tick\n")
        db.session.remove()
        db.engine.dispose()
    return 0


if __name__ == "__main__":
    sys.exit(main())
