from dataclasses import replace
from types import ModuleType

import pytest
from flask import Flask

from backend import aws
from backend.settings import Settings
from tests.support.lambda_events import QUEUE_URL
from tests.support.local_push import LocalPush
from tests.support.push_fixtures import new_phone, phone, push_service
from tests.support.queue_double import QueueDouble
from tests.support.story import Story

__all__ = ["new_phone", "phone", "push_service"]


@pytest.fixture
def settings(settings: Settings, push_service: LocalPush) -> Settings:
    return replace(settings, queue_url=QUEUE_URL, push_extra_origins=(push_service.origin,))


@pytest.fixture(autouse=True)
def _on_lambda(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(aws, "app", lambda: app)


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch) -> QueueDouble:
    queue, boto3 = QueueDouble(), ModuleType("boto3")
    monkeypatch.setattr(boto3, "client", queue.client, raising=False)
    monkeypatch.setitem(__import__("sys").modules, "boto3", boto3)
    return queue


@pytest.fixture
def story(app, alice, clock) -> Story:
    clock.set("2026-11-22T07:00:00Z")
    return Story(app, alice, clock)
