"""Requests made ready beforehand, so that only the app's own work is measured."""

import io
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from flask import Flask
from sqlalchemy import Engine
from werkzeug.test import EnvironBuilder

from tests.support.people import Browser

Environ = dict[str, Any]


@dataclass
class Caller:
    """One app and the cookie of one owner."""

    app: Flask
    engine: Engine
    cookie: str

    def ready(self, body: dict[str, Any]) -> Environ:
        headers = {"Cookie": self.cookie, "Sec-Fetch-Site": "same-origin"}
        data = json.dumps(body).encode()
        builder = EnvironBuilder(
            "/api/sync", method="POST", data=data, content_type="application/json", headers=headers
        )
        environ = builder.get_environ()
        # The builder's stream is a spooled file; a server hands over bytes it has read.
        return environ | {"wsgi.input": io.BytesIO(data)}

    def call(self, environs: Iterable[Environ]) -> int:
        """Answer them all; the size of the answers."""
        size = 0
        for environ in environs:
            answer = self.app.wsgi_app(environ, _must_be_200)
            size += sum(map(len, answer))
            answer.close()  # type: ignore[attr-defined]
        return size


def cookie_of(browser: Browser) -> str:
    cookie = browser.get_cookie("kith")
    assert cookie is not None
    return f"kith={cookie.value}"


def _must_be_200(status: str, _headers: object, _problem: object = None) -> None:
    assert status.startswith("200"), status
