"""Wait for what happens in another thread or process. The limit only ends a test that would never end."""

import time
from collections.abc import Callable


def until(happened: Callable[[], object], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.02)
