"""Devices whose clocks are days or a year off: of two edits the truly later one wins, and none is refused."""

from datetime import timedelta
from random import Random

import pytest

from tests.support.edits import DEVICE, OTHER_DEVICE, edit, new_id, pull, sync

CLOCKS = [timedelta(days=days) for days in (0, 3, -3, 400, -400)]
ROUNDS, RECORDS = 30, 100


@pytest.fixture
def database_url(sqlite_url):
    """Stamps are compared before any database sees them."""
    return sqlite_url


def test_the_truly_later_edit_wins_in_3000_conflicts(alice, clock):
    chance, wins, cursor = Random(20261122), 0, 0
    for _ in range(ROUNDS):
        clock.forward(hours=1)
        this_round = clock.instant
        ids = [new_id() for _ in range(RECORDS)]
        ages = {one: chance.sample(range(1, 3_000_000), 2) for one in ids}
        sides = [(device, which, chance.choice(CLOCKS)) for which, device in enumerate((DEVICE, OTHER_DEVICE))]
        chance.shuffle(sides)
        # Either may come first, and the first may come again afterwards because its answer was lost.
        for device, which, off in (*sides, *sides[: chance.randint(0, 1)]):
            typed = {one: this_round + off - timedelta(milliseconds=ages[one][which]) for one in ids}
            changes = [edit("people", one, typed[one], device, name=f"{which}") for one in ids]
            assert sync(alice, clock.instant + off, *changes, device=device)["refused"] == []
            clock.forward(milliseconds=chance.randint(0, 400))
        standing = pull(alice, clock.instant, cursor)
        cursor = sync(alice, clock.instant, cursor=cursor)["cursor"]
        wins += sum(standing["people", one]["name"] == str(ages[one].index(min(ages[one]))) for one in ids)
    assert wins >= 0.999 * ROUNDS * RECORDS
