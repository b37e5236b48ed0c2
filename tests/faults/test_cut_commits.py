"""A commit that is cut, before it arrives or before it is heard of, is neither lost nor done twice."""

from pathlib import Path

from tests.faults.cut_commits import cut_commits

PUSHES = 3_000


def test_nothing_is_lost_and_nothing_is_doubled(postgresql_url: str, tmp_path: Path) -> None:
    ledger = cut_commits(postgresql_url, tmp_path, PUSHES)
    assert min(ledger.cut["request"], ledger.cut["reply"]) > PUSHES // 20, "the proxy has to have cut something"
    assert ledger.resent >= PUSHES // 10
    assert (ledger.lost, ledger.doubled) == (0, 0)
