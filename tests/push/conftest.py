from pathlib import Path

import pytest

from backend.push.identity import Identity
from backend.push.vapid import _made_once, _public
from tests.support.push_fixtures import new_phone, phone, push_service, settings

__all__ = ["new_phone", "phone", "push_service", "settings"]


@pytest.fixture
def vapid_private(tmp_path: Path) -> str:
    return _made_once(tmp_path / "key")


@pytest.fixture
def vapid_public(vapid_private: str) -> str:
    return _public(vapid_private)


@pytest.fixture
def identity(vapid_private: str) -> Identity:
    return Identity(vapid_private, "https://kith.example")
