"""The simulator speaks in lines; the soak reads its figures from them."""

import pytest

from tests.soak.simulator_figures import read_line
from tests.soak.slices import Slice

SAID = """something before
S1 histories 20000: 0 divergences, 2 lost, 0 doubled, 0 unsent (0 of 20000 wanted; seeds from 0, 55 s)
S3 real histories 1,000: 0 divergences, 0 lost (12 s)
"""


def test_a_line_becomes_a_slice() -> None:
    assert read_line("S1", SAID) == Slice(20_000, {"divergences": 0, "lost": 2, "doubled": 0, "unsent": 0})
    assert read_line("S3", SAID) == Slice(1_000, {"divergences": 0, "lost": 0})


def test_silence_is_no_success() -> None:
    with pytest.raises(ValueError, match="said nothing of S2"):
        read_line("S2", SAID)
