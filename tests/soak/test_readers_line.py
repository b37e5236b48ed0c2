"""The search for files that a reader cannot bear is read from what its test says."""

import pytest

from tests.soak.reader_figures import RUNS, read_files
from tests.soak.slices import Slice


def test_what_was_said_becomes_a_slice() -> None:
    assert read_files("\x1b[2m      Tests \x1b[22m 26 passed (26)") == Slice(26 * RUNS, {"not borne": 0})
    assert read_files("      Tests  1 failed | 25 passed (26)") == Slice(26 * RUNS, {"not borne": 1})


def test_silence_is_no_success() -> None:
    with pytest.raises(ValueError, match="said nothing"):
        read_files("no test files found")
