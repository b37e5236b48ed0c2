"""A server process's worth of Kith on a database that others use too, and one device that talks to it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from flask import Flask
from sqlalchemy import make_url

from backend.app import create_app
from backend.db import db
from backend.settings import load_settings
from tests.support.clock import StillClock
from tests.support.people import Browser, sign_in

CLOCK = StillClock()


@dataclass(frozen=True)
class House:
    """What every instance is started with."""

    url: str
    folder: Path

    @contextmanager
    def instance(self) -> Iterator[Flask]:
        environ = {"KITH_DATABASE_URL": self.url, "KITH_DATA_DIR": str(self.folder), "KITH_SECRET_KEY": "the tests'"}
        app = create_app(load_settings(environ), CLOCK)
        try:
            yield app
        finally:
            with app.app_context():
                db.session.remove()
                db.engine.dispose()

    def session(self, email: str = "alice@example.org") -> str:
        """She signs in; the cookie that her devices then share."""
        with self.instance() as app:
            cookie = sign_in(app, email).get_cookie("kith")
        assert cookie
        return cookie.value

    @contextmanager
    def device(self, session: str) -> Iterator[Browser]:
        """A device with an instance to itself, as on Lambda: no pool keeps two of them apart."""
        with self.instance() as app:
            browser = Browser(app)
            browser.set_cookie("kith", session)
            yield browser


def with_options(url: str, **options: str) -> str:
    """The same database with other settings, as in `default_transaction_isolation="repeatable read"`."""
    words = " ".join(f"-c{name}={value.replace(' ', chr(92) + ' ')}" for name, value in options.items())
    return make_url(url).update_query_dict({"options": words}).render_as_string(hide_password=False)
