"""The simulator is worth what it finds: known mistakes, one at a time, each found soon."""

import pytest

from tests.simulator.figures import first_caught
from tests.simulator.model.server import Server
from tests.simulator.model.sync_pass import Device
from tests.simulator.seeded_bugs import WITHIN, bugs

BUGS = list(bugs())


@pytest.mark.parametrize(("server", "device"), [bug[1:] for bug in BUGS], ids=[bug[0] for bug in BUGS])
def test_a_seeded_bug_is_found(server, device, say, request):
    number = first_caught(server, device, range(WITHIN))
    say(f"{request.node.callspec.id}: {'never' if number is None else f'in history {number}'}")
    assert number is not None


def test_there_are_enough_of_them():
    assert len(BUGS) >= 12


def test_without_a_bug_nothing_is_found():
    assert first_caught(Server, Device, range(WITHIN)) is None
