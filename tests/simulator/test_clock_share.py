"""Who wrote last wins, however wrong the clocks are, and nobody is turned away for one."""

from functools import partial

from tests.simulator.clock_share import later_wins, share
from tests.simulator.real.beside import Beside
from tests.support.people import sign_in

CONFLICTS = 3_000
ON_THE_REAL_SERVER = 60


def test_the_truly_later_edit_wins(say):
    line = share(CONFLICTS)
    say(line)
    assert f"wins {CONFLICTS} of {CONFLICTS}" in line


def test_also_on_the_real_server(app, clock):
    browsers = (sign_in(app, f"skewed{seed}@example.org") for seed in range(ON_THE_REAL_SERVER))
    servers = (partial(Beside, app=app, browser=browser, clock=clock) for browser in browsers)
    assert all(later_wins(seed, server) for seed, server in enumerate(servers))
