"""The simulator speaks in lines; the soak reads its figures from them."""

import pytest

from tests.soak.simulator_figures import read_bugs, read_clocks, read_histories
from tests.soak.slices import Slice

SAID = """something before
S1 histories 20000: 0 divergences, 2 lost, 0 doubled, 0 unsent (0 of 20000 wanted; seeds from 0, 55 s)
S2 seeded bugs: 13 of 14 found, the last in 420
S6 the later edit wins 2999 of 3000 conflicts (99.967%), 0 devices refused
S3 real histories 1,000: 0 divergences, 0 lost (12 s)
"""


def test_a_line_becomes_a_slice() -> None:
    assert read_histories("S1", SAID) == Slice(20_000, {"divergences": 0, "lost": 2, "doubled": 0, "unsent": 0})
    assert read_bugs(SAID) == Slice(14, {"not found": 1})
    assert read_histories("S3", SAID) == Slice(1_000, {"divergences": 0, "lost": 0})
    assert read_clocks(SAID) == Slice(3_000, {"devices refused": 0}, {"won by the later edit": 2_999})


def test_silence_is_no_success() -> None:
    with pytest.raises(ValueError, match="said nothing of S3"):
        read_histories("S3", "S1 histories 1: 0 lost")
