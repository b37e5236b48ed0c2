from collections.abc import Iterator
from pathlib import Path

import pytest

from backend.push.identity import Identity
from backend.push.vapid import _made_once, _public
from tests.support.local_push import LocalPush


@pytest.fixture(scope="session")
def push_service() -> Iterator[LocalPush]:
    with LocalPush() as service:
        yield service


@pytest.fixture
def vapid_private(tmp_path: Path) -> str:
    return _made_once(tmp_path / "key")


@pytest.fixture
def vapid_public(vapid_private: str) -> str:
    return _public(vapid_private)


@pytest.fixture
def identity(vapid_private: str) -> Identity:
    return Identity(vapid_private, "https://kith.example")
