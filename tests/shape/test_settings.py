"""Every setting is in README, and README promises no setting that is not there."""

import re

from tests.support.repository import tracked
from tests.support.server import ROOT

NAME = re.compile(r"KITH_[A-Z]+(?:_[A-Z]+)*")


def names(*patterns: str) -> set[str]:
    return {name for path in tracked(*patterns) for name in NAME.findall((ROOT / path).read_text())}


def test_every_setting_is_documented() -> None:
    # KITH_CLOCK is a place in Flask's configuration, not in the environment.
    assert names("backend/settings.py", "backend/parameters.py") - names("README.md") == set()


def test_every_documented_setting_exists() -> None:
    read = names("backend/settings.py", "backend/parameters.py", "tests/support/*.py")
    assert names("README.md") - read == set()
