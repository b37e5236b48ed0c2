"""Play a seed, and judge how it ended."""

from collections.abc import Callable

from tests.simulator.model.server import Server
from tests.simulator.model.sync_pass import Device
from tests.simulator.oracles import Findings, judge
from tests.simulator.steps import Step, history
from tests.simulator.world import World


def played(steps: list[Step], server: Callable[[int], Server] = Server, device: type[Device] = Device) -> Findings:
    world = World(server, device)
    world.play(steps)
    world.settle()
    return judge(world)


def findings_of(seed: int, server: Callable[[int], Server] = Server, device: type[Device] = Device) -> Findings:
    return played(history(seed), server, device)
