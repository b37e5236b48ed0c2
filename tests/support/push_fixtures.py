"""Fixtures for everything that sends a push; a conftest imports what it needs."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from flask import Flask

from backend.push.vapid import public_key
from backend.settings import Settings, load_settings
from tests.support.fake_browser import FakeBrowser
from tests.support.local_push import LocalPush
from tests.support.people import Browser

NewPhone = Callable[[Browser], FakeBrowser]


@pytest.fixture(scope="session")
def push_service() -> Iterator[LocalPush]:
    with LocalPush() as service:
        yield service


@pytest.fixture
def settings(environ: dict[str, str], push_service: LocalPush) -> Settings:
    """The usual settings, and the local push service is a known one."""
    return replace(load_settings(environ), push_extra_origins=(push_service.origin,))


@pytest.fixture
def new_phone(app: Flask, push_service: LocalPush) -> NewPhone:
    """A phone on which this person has turned reminders on."""

    def turn_on(person: Browser) -> FakeBrowser:
        phone = FakeBrowser(push_service, public_key(app.config["KITH"]))
        answer = person.put("/api/push/subscriptions", json=phone.as_json())
        assert answer.status_code == 200, answer.text
        return phone

    return turn_on


@pytest.fixture
def phone(alice: Browser, new_phone: NewPhone) -> FakeBrowser:
    """Alice's phone."""
    return new_phone(alice)
