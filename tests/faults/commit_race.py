"""Eight devices of one owner write at once while a ninth follows its cursor. What does its cursor pass unseen?"""

import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from tests.faults.instances import CLOCK, House, with_options
from tests.faults.resending import Pusher
from tests.support.edits import edit, new_id, sync
from tests.support.people import Browser

WRITERS = 8
# Some polls to a commit; more would only take the processors from the writers.
POLL_EVERY = 0.01
LEVELS = ("read committed", "repeatable read")


@dataclass(frozen=True)
class Race:
    acknowledged: set[str]
    seen: set[str]
    resent: int

    @property
    def unseen(self) -> set[str]:
        return self.acknowledged - self.seen


def race(url: str, folder: Path, level: str, writes: int) -> Race:
    """`writes` pushes of one new record each, shared out among the writers, at this isolation level."""
    house = House(with_options(url, default_transaction_isolation=level), folder)
    session = house.session()
    shares = [[new_id() for _ in range(writes // WRITERS)] for _ in range(WRITERS)]
    # Forked, so that eight interpreters need not import everything again on two processors.
    with ProcessPoolExecutor(WRITERS, get_context("fork")) as pool:
        jobs = [pool.submit(partial(_write, house, session), ids) for ids in shares]
        with house.device(session) as reader:
            seen = _follow(reader, lambda: all(job.done() for job in jobs))
        resent = sum(job.result() for job in jobs)
    return Race({one for ids in shares for one in ids}, seen, resent)


def _write(house: House, session: str, ids: list[str]) -> int:
    with house.device(session) as device:
        pusher = Pusher(device)
        for one in ids:
            pusher.push(edit("people", one, CLOCK.instant, name="x"))
        return pusher.resent


def _follow(reader: Browser, ended: Callable[[], bool]) -> set[str]:
    """What the cursor met. What it passed stays unseen: nothing behind it is ever asked for again."""
    seen: set[str] = set()
    cursor = 0
    while True:
        last = ended()
        answer = sync(reader, CLOCK.instant, cursor=cursor)
        seen |= {row["id"] for row in answer["rows"]}
        cursor = answer["cursor"]
        if last and not answer["more"]:
            return seen
        time.sleep(POLL_EVERY)
