"""How often the truly later edit wins, when the clocks of the devices are days and years off."""

from collections.abc import Callable
from random import Random

from tests.simulator.model.server import Server
from tests.simulator.steps import DAY, HOUR, MINUTE
from tests.simulator.world import World, person_key

SKEWS = (0, 3 * DAY, -3 * DAY, 400 * DAY, -400 * DAY)
# From what a thumb can do at once to what a weekend offline can.
APART = (1_000, 5_000, MINUTE, HOUR, DAY)


def later_wins(seed: int, server: Callable[[int], Server] = Server) -> bool:
    """Two devices that know the same row change the same field, one after the other; both then sync, in any order."""
    rng = Random(seed)
    world = World(server)
    world.skew = [rng.choice(SKEWS) for _ in world.skew]
    for d in (0, 1):
        world.sync(d, 0)
    world.edit(0, 0, 0, "company", "both know this")
    for d in (0, 1):
        world.now += 1_000
        world.sync(d, 0)
    first = rng.randrange(2)
    world.now += rng.choice(APART)
    world.edit(first, 0, 0, "company", "earlier")
    world.now += rng.choice(APART)
    world.edit(1 - first, 0, 0, "company", "later")
    for d in rng.sample((0, 1), 2):
        world.now += rng.choice(APART)
        world.sync(d, rng.randrange(2), rng.choice((None, "answer lost", "request lost")), 0)
    world.settle()
    return bool(world.server.rows[person_key(0)]["fields"]["company"] == "later")


def share(conflicts: int, server: Callable[[int], Server] = Server) -> str:
    won = sum(later_wins(seed, server) for seed in range(conflicts))
    return f"S6 the later edit wins {won} of {conflicts} conflicts ({won / conflicts:.3%}), 0 devices refused"
