"""A reader never passes a row that commits late, however many devices of one owner write at once."""

from pathlib import Path

import pytest

from tests.faults.commit_race import LEVELS, race

# For each of the two levels; the soak runs more.
WRITES = 1_600


@pytest.mark.parametrize("level", LEVELS)
def test_the_cursor_passes_nothing(postgresql_url: str, tmp_path: Path, level: str) -> None:
    run = race(postgresql_url, tmp_path, level, WRITES)
    assert len(run.acknowledged) == WRITES
    assert run.unseen == set()
