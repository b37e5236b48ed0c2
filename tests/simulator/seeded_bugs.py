"""All the mistakes that the simulator must find."""

from collections.abc import Iterator
from inspect import getmembers, isclass

from tests.simulator import device_bugs, server_bugs
from tests.simulator.model.server import Server
from tests.simulator.model.sync_pass import Device

# How many histories may go by before a bug is found.
WITHIN = 2_000


def bugs() -> Iterator[tuple[str, type[Server], type[Device]]]:
    for name, bug in getmembers(server_bugs, isclass):
        if bug.__module__ == server_bugs.__name__:
            yield name, bug, Device
    for name, bug in getmembers(device_bugs, isclass):
        if bug.__module__ == device_bugs.__name__ and issubclass(bug, Device):
            yield name, Server, bug
