"""Kill the browser again and again while it writes; each start has to find what the one before was told was kept."""

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.faults.browser.killed.book import Start
from tests.faults.browser.killed.host import Host, hosting
from tests.faults.browser.killed.process import browsing

# A life is one profile and one account. Kept short, so that a start does not read ever more.
KILLS_IN_A_LIFE = 50
# Only ends a test that would never end.
PATIENCE = 120


@dataclass(frozen=True)
class Survived:
    kills: int
    writes: int
    lost: list[str]
    torn: list[str]


def kill_browsers(folder: Path, kills: int, seed: int = 1) -> Survived:
    moments = random.Random(seed)
    writes, lost, torn = 0, [], []
    for life, first in enumerate(range(0, kills, KILLS_IN_A_LIFE)):
        with hosting(folder / str(life)) as host:
            for start in _starts(host, folder / str(life), min(KILLS_IN_A_LIFE, kills - first), moments):
                lost += start.lost
                torn += start.torn
            lost += [f"on the server: {one}" for one in host.book.lost(host.rows())]
            writes += host.book.writes
    return Survived(kills, writes, lost, torn)


def _starts(host: Host, folder: Path, kills: int, moments: random.Random) -> Iterator[Start]:
    """What every start found. The last one is left alone until everything has reached the server."""
    people: list[str] = []
    for number in range(kills):
        host.orders = {"add": number * 10_000, "edit": number * 10_000, "people": people[:8], "onlySync": False}
        with browsing(folder / "profile", host.url):
            start = host.starts.get(timeout=PATIENCE)
            _wait_for_a_moment(host, moments)
        people = start.people
        yield start
    host.orders = {"add": 0, "edit": 0, "people": [], "onlySync": True}
    with browsing(folder / "profile", host.url):
        yield host.starts.get(timeout=PATIENCE)
        settled = host.starts.get(timeout=PATIENCE)
    assert settled.unsent == 0
    yield settled


def wait_for(host: Host, *, writes: int = 0, answers: int = 0) -> None:
    """Until so many more writes were kept, and so many more calls of the sync answered."""
    book = host.book
    with book.heard:
        to_keep, to_answer = book.writes + writes, book.answers + answers
        happened = book.heard.wait_for(lambda: book.writes >= to_keep and book.answers >= to_answer, PATIENCE)
        assert happened, "nothing is being kept, or nothing is being sent"


def _wait_for_a_moment(host: Host, moments: random.Random) -> None:
    """Some writes later, often in the middle of a sync, and then anywhere within the next write."""
    wait_for(host, writes=moments.randrange(30), answers=moments.randrange(4))
    time.sleep(moments.uniform(0, 0.03))
