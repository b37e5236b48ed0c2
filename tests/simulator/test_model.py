"""The gate of the sync: nobody loses a word, whatever the network, the clocks and the batteries do."""

import pytest

from tests.simulator.figures import model_figure, story_of

HISTORIES = 20_000
# The tests run side by side, a core each: so do the parts of this one.
PARTS = 4


@pytest.mark.parametrize("part", range(PARTS))
def test_no_history_loses_doubles_or_divides(part, say):
    size = HISTORIES // PARTS
    figure = model_figure(size, part * size, cores=1)
    say(figure)
    assert not figure.bad_seeds, "\n\n".join(story_of(seed) for seed in figure.bad_seeds[:3])
