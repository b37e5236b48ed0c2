from base64 import b64encode
from collections.abc import Callable

import pytest
from flask import Flask, Response
from flask.testing import FlaskClient

from tests.support.people import Browser
from tests.support.story import Story

Contacts = Callable[..., Response]


@pytest.fixture
def story(app: Flask, alice: Browser, clock) -> Story:
    return Story(app, alice, clock)


@pytest.fixture
def contacts(app: Flask) -> Callable[..., Contacts]:
    """The contacts program of a phone: no cookie, any user name, a token as the password."""

    def of(owner: Browser, *scopes: str, days: int = 30) -> Contacts:
        about = {"name": "Phone", "scopes": scopes or ["read"], "days": days}
        token = owner.post("/api/accounts/tokens", json=about).get_json()["token"]
        client = FlaskClient(app, Response, use_cookies=False)

        def ask(method: str, path: str, body: str = "", depth: str = "0", password: str = token, **headers: str):
            shown = b64encode(f"whoever:{password}".encode()).decode()
            how = {"Authorization": f"Basic {shown}", "Depth": depth} | headers
            # Read to its end, as a program does: what is sent page by page keeps its connection until then.
            return client.open(
                path, method=method, data=body, headers=how, content_type="application/xml", buffered=True
            )

        return ask

    return of


@pytest.fixture
def phone(contacts: Callable[..., Contacts], alice: Browser) -> Contacts:
    return contacts(alice)
