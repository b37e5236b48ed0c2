"""No file brings a reader down: it is read as far as it can be, or refused in words."""

import pytest

from backend.bringing.formats import FORMATS
from tests.bringing.torn import tear

TRIES = 60


@pytest.mark.parametrize("name", FORMATS)
def test_torn_joined_and_bent(name: str) -> None:
    assert tear(name, TRIES, number=1) == TRIES
