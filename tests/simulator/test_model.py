"""The gate of the sync: nobody loses a word, whatever the network, the clocks and the batteries do."""

from tests.simulator.figures import model_figure, story_of

HISTORIES = 6_000


def test_no_history_loses_doubles_or_divides(say):
    figure = model_figure(HISTORIES)
    say(figure)
    assert not figure.bad_seeds, "\n\n".join(story_of(seed) for seed in figure.bad_seeds[:3])
