"""Two owners with two devices each push while commits are cut.

Every push is two edits, whose traces show a loss as well as a doubling.
"""

from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import psycopg

from backend.row_security import EVERYONE
from tests.faults.instances import CLOCK, House
from tests.faults.resending import Pusher
from tests.support.edits import edit, new_id
from tests.support.fault_proxy import fault_proxy

WRITERS = 4


@dataclass(frozen=True)
class Ledger:
    pushes: int
    cut: Counter[str]
    resent: int
    lost: int
    doubled: int


def cut_commits(url: str, folder: Path, pushes: int, seed: int = 1) -> Ledger:
    """`pushes` pushes by devices that resend whatever was not answered."""
    sessions = [House(url, folder).session(f"{name}@example.org") for name in ("alice", "bob")]
    plans = [(new_id(), [new_id() for _ in range(pushes // WRITERS)]) for _ in range(WRITERS)]
    with fault_proxy(url, seed=seed) as proxy:
        house = House(proxy.url, folder)
        with ProcessPoolExecutor(WRITERS, get_context("fork")) as pool:
            resent = sum(pool.map(partial(_write, house), sessions * (WRITERS // 2), plans))
        lost, doubled = _judge(url, plans)
        return Ledger(pushes, proxy.cut, resent, lost, doubled)


def _write(house: House, session: str, plan: tuple[str, list[str]]) -> int:
    person, moments = plan
    with house.device(session) as device:
        pusher = Pusher(device)
        for number, moment in enumerate(moments):
            at = CLOCK.instant - timedelta(days=1) + timedelta(seconds=number)
            pusher.push(
                edit("moments", moment, at, kind="met", happened_on="2026-11-01", person_ids=[person], text=moment),
                edit("people", person, at, name=moment),
            )
        return pusher.resent


def _judge(url: str, plans: list[tuple[str, list[str]]]) -> tuple[int, int]:
    """(lost, doubled): each moment and its link once; each name either standing or once in the history."""
    links = Counter(moment for _, moments in plans for moment in moments)
    names = Counter((person, moment) for person, moments in plans for moment in moments)
    with psycopg.connect(url) as connection:
        read = connection.execute
        read(f"SET kith.owner = '{EVERYONE}'")
        found = [
            (links, Counter(text for (text,) in read("SELECT text FROM moments"))),
            (links, Counter(moment for (moment,) in read("SELECT moment_id FROM moment_people"))),
            (
                names,
                Counter(read("SELECT id, name FROM people").fetchall())
                + Counter(read("SELECT record_id, value #>> '{}' FROM history").fetchall()),
            ),
        ]
    lost = sum(len(expected - there) for expected, there in found)
    doubled = sum((there - expected).total() for expected, there in found)
    return lost, doubled
