"""kill -9 in the middle of one write of the browser's own log: two starts later everything is still there.

Chromium forgives the torn entry once, writes on behind it, and at the next start throws the whole database away.
"""

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults.browser.killed.book import Start
from tests.faults.browser.killed.host import Host, hosting
from tests.faults.browser.killed.process import browsing
from tests.faults.browser.killed.run import PATIENCE, wait_for

# What a LevelDB log has before each entry: checksum, length, and that it is whole. The entry itself never came.
HEADER_ALONE = struct.pack("<IHB", 0x600DF00D, 4550, 1)


def test_a_torn_entry_in_the_browsers_log_costs_nothing(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    with hosting(tmp_path / "host") as host:
        with _started(host, profile, 0):
            wait_for(host, writes=10)
        _tear(profile)
        with _started(host, profile, 1) as after_the_tear:
            wait_for(host, writes=10)
        with _started(host, profile, 2) as the_next:
            pass
    assert after_the_tear.lost == []
    assert the_next.lost == []
    assert the_next.torn == []
    assert len(the_next.people) > len(after_the_tear.people)


@contextmanager
def _started(host: Host, profile: Path, number: int) -> Iterator[Start]:
    host.orders = {"add": number * 10_000, "edit": 0, "people": [], "onlySync": False}
    with browsing(profile, host.url):
        yield host.starts.get(timeout=PATIENCE)


def _tear(profile: Path) -> None:
    *_, newest = sorted((profile / "Default" / "IndexedDB").glob("*.leveldb/*.log"))
    with newest.open("ab") as log:
        log.write(HEADER_ALONE)
