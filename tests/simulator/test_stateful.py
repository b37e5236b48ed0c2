"""Hypothesis chooses the steps: the model's devices against the real server, which must answer as the model does.

It finds fewer mistakes than the seeded histories, but tells the shortest story of one by itself.
"""

from functools import partial
from itertools import count

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from tests.simulator.oracles import judge
from tests.simulator.real.beside import Beside
from tests.simulator.steps import FAULTS, SKEWS, WAITS
from tests.simulator.world import World
from tests.support.people import sign_in

EXAMPLES, STEPS = 20, 25
devices = st.integers(0, 2)
tabs = st.integers(0, 1)
people = st.integers(0, 1)
words = st.sampled_from(["insert", "remove", "replace", "rewrite"])
numbers = count()


class Histories(RuleBasedStateMachine):
    server = None

    def __init__(self):
        super().__init__()
        self.world = World(type(self).server())
        self.words = count()

    @rule(d=devices, tab=tabs, person=people, field=st.sampled_from(["role", "company"]))
    def edits(self, d, tab, person, field):
        self.at_next().edit(d, tab, person, field, f"v{next(self.words)}")

    @rule(d=devices, tab=tabs, person=people, how=words, where=st.floats(0, 0.99))
    def writes(self, d, tab, person, how, where):
        self.at_next().write(d, tab, person, how, f"w{next(self.words)}", where)

    @rule(d=devices, tab=tabs)
    def logs(self, d, tab):
        self.at_next().moment(d, tab, f"m{next(self.words)}")

    @rule(what=st.sampled_from(["delete", "restore"]), d=devices, tab=tabs, person=people)
    def removes(self, what, d, tab, person):
        getattr(self.at_next(), what)(d, tab, person)

    @rule(d=devices, tab=tabs, fault=st.sampled_from(FAULTS), at=st.integers(0, 2))
    def syncs(self, d, tab, fault, at):
        self.at_next().sync(d, tab, fault, at)

    @rule(what=st.sampled_from(["start", "answer", "lose", "stray", "undo", "crash"]), d=devices, tab=tabs)
    def goes_on(self, what, d, tab):
        getattr(self.at_next(), what)(d, tab)

    @rule(d=devices, tab=tabs, how=st.sampled_from(["once", "doubled", "strayed"]))
    def arrives(self, d, tab, how):
        self.at_next().arrive(d, tab, how)

    @rule(d=devices, skew=st.sampled_from(SKEWS))
    def turns_the_clock(self, d, skew):
        self.at_next().clock(d, skew)

    @rule(what=st.sampled_from(["evict", "leave"]), d=devices)
    def goes(self, what, d):
        getattr(self.at_next(), what)(d)

    @rule(ms=st.sampled_from(WAITS))
    def waits(self, ms):
        self.at_next().wait(ms)
        self.world.upkeep()

    def at_next(self):
        self.world.now += 700
        return self.world

    def teardown(self):
        self.world.settle()
        assert judge(self.world) == []


@pytest.fixture
def machine(app, clock):
    def server():
        browser = sign_in(app, f"stateful{next(numbers)}@example.org")
        return partial(Beside, app=app, browser=browser, clock=clock)

    return type("Machine", (Histories,), {"server": staticmethod(server)})


def test_every_history_hypothesis_can_think_of_ends_well(machine):
    checks = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    chosen = settings(
        max_examples=EXAMPLES, stateful_step_count=STEPS, deadline=None, derandomize=True,
        database=None, suppress_health_check=checks,
    )  # fmt: skip
    run_state_machine_as_test(machine, settings=chosen)
