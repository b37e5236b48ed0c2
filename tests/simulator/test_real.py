"""The real server and the real client in the same histories; the model's server must answer as the real one does."""

import pytest

from tests.simulator.real.mutants import CLIENT_MUTANTS, SERVER_MUTANTS
from tests.simulator.real.run import STEPS, pair, real_figure, real_story
from tests.simulator.steps import history

HISTORIES = 1_000
# The tests run side by side, a core each: so do the parts of this one.
PARTS = 4
ON_POSTGRESQL = 30
MUTANT_WITHIN = 150


@pytest.mark.parametrize("part", range(PARTS))
def test_no_real_history_loses_doubles_or_divides(part, say):
    size = HISTORIES // PARTS
    figure = real_figure(size, part * size, cores=1)
    say(figure)
    assert not figure.told, "\n\n".join(real_story(seed, told) for seed, told in list(figure.told.items())[:2])


@pytest.mark.parametrize("database", ["postgresql", "snapshot"])
def test_nor_on_postgresql(database, request):
    with pair(request.getfixturevalue(f"{database}_url")) as devices:
        seeds = range(HISTORIES, HISTORIES + ON_POSTGRESQL)
        told = {seed: devices.play(seed, history(seed, STEPS)) for seed in seeds}
    assert {seed: findings for seed, findings in told.items() if findings} == {}


@pytest.mark.parametrize("name", [*SERVER_MUTANTS, *CLIENT_MUTANTS])
def test_a_mistake_in_the_real_code_is_found(name, say):
    server = name if name in SERVER_MUTANTS else ""
    with pair(server=server, client=CLIENT_MUTANTS.get(name)) as devices:
        numbered = enumerate(range(MUTANT_WITHIN), start=1)
        found = next((number for number, seed in numbered if devices.play(seed, history(seed, STEPS))), None)
    say(f"{name}: {'never' if found is None else f'in history {found}'}")
    assert found is not None
