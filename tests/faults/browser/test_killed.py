"""kill -9 of the whole browser while it writes: what it had said was kept is there, and nothing is half written."""

from pathlib import Path

import pytest

from tests.faults.browser.killed.run import KILLS_IN_A_LIFE, kill_browsers

LIVES = 2


@pytest.mark.parametrize("life", range(LIVES))
def test_a_killed_browser_loses_and_tears_nothing(tmp_path: Path, life: int) -> None:
    survived = kill_browsers(tmp_path, KILLS_IN_A_LIFE, seed=1 + life)
    assert survived.writes > 10 * survived.kills
    assert survived.lost == []
    assert survived.torn == []
