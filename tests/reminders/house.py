"""Alice, her phone and a push service on a SQLite of their own, for those who count beyond the tests."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from backend.app import create_app
from backend.db import db
from backend.push.vapid import public_key
from backend.settings import load_settings
from tests.support.clock import StillClock
from tests.support.databases import migrate
from tests.support.fake_browser import FakeBrowser
from tests.support.local_push import LocalPush
from tests.support.people import sign_in
from tests.support.story import Story


@contextmanager
def house() -> Iterator[tuple[Story, FakeBrowser]]:
    with tempfile.TemporaryDirectory(prefix="kith-reminders-") as folder, LocalPush() as service:
        url = f"sqlite:///{Path(folder) / 'kith.db'}"
        migrate(url, Path(folder))
        environ = {"KITH_DATABASE_URL": url, "KITH_DATA_DIR": folder, "KITH_SECRET_KEY": "the tests'"}
        clock = StillClock("2026-11-22T07:00:00Z")
        app = create_app(replace(load_settings(environ), push_extra_origins=(service.origin,)), clock)
        alice = sign_in(app, "alice@example.org")
        phone = FakeBrowser(service, public_key(app.config["KITH"]))
        assert alice.put("/api/push/subscriptions", json=phone.as_json()).status_code == 200
        yield Story(app, alice, clock), phone
        with app.app_context():
            db.session.remove()
            db.engine.dispose()
