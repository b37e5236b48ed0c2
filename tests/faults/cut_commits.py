"""Two owners with two devices each push while commits are cut.

Every push is a moment and a new name, whose traces show a loss as well as a doubling; every tenth adds a line to
a note that both devices of the owner write in.
"""

from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from sqlalchemy import text

from backend.db import db
from backend.sync.closing import Closing
from tests.faults.instances import CLOCK, House
from tests.faults.resending import Pusher
from tests.faults.shared_note import SharedNote
from tests.support.databases import looking_into
from tests.support.edits import edit, new_id
from tests.support.fault_proxy import fault_proxy

WRITERS, OWNERS, NOTED = 4, 2, 10


@dataclass(frozen=True)
class Plan:
    """What one device is going to push."""

    owner: int
    note: str
    person: str = field(default_factory=new_id)
    device: str = field(default_factory=new_id)
    moments: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        return self.moments[::NOTED]


@dataclass(frozen=True)
class Ledger:
    pushes: int
    cut: Counter[str]
    resent: int
    lost: int
    doubled: int


def cut_commits(url: str, folder: Path, pushes: int, seed: int = 1) -> Ledger:
    """`pushes` pushes by devices that resend whatever was not answered."""
    sessions = [House(url, folder).session(f"owner{owner}@example.org") for owner in range(OWNERS)]
    notes = [new_id() for _ in range(OWNERS)]
    shares = [[new_id() for _ in range(pushes // WRITERS)] for _ in range(WRITERS)]
    plans = [Plan(at % OWNERS, notes[at % OWNERS], moments=share) for at, share in enumerate(shares)]
    with fault_proxy(url, seed=seed) as proxy:
        with ProcessPoolExecutor(WRITERS, get_context("fork")) as pool:
            resent = sum(pool.map(partial(_write, House(proxy.url, folder), sessions), plans))
        lost, doubled = _judge(House(url, folder), plans)
        return Ledger(pushes, proxy.cut, resent, lost, doubled)


def _write(house: House, sessions: list[str], plan: Plan) -> int:
    with house.device(sessions[plan.owner]) as device:
        pusher, note = Pusher(device), SharedNote(plan.note, plan.device)
        for number, moment in enumerate(plan.moments):
            at = CLOCK.instant - timedelta(days=1) + timedelta(seconds=number)
            changes = [
                edit(
                    "moments", moment, at, kind="met", happened_on="2026-11-01", person_ids=[plan.person], text=moment
                ),
                edit("people", plan.person, at, name=moment),
            ]
            added = [note.with_line(moment, at)] if moment in plan.lines() else []
            note.hear(pusher.push(*changes, *added))
        return pusher.resent


def _judge(house: House, plans: list[Plan]) -> tuple[int, int]:
    """(lost, doubled): each moment, its link and its line once; each name either standing or once in the history."""
    moments = Counter(moment for plan in plans for moment in plan.moments)
    names = Counter((plan.person, moment) for plan in plans for moment in plan.moments)
    lines = Counter(line for plan in plans for line in plan.lines())
    with house.instance() as app, looking_into(app):
        standing = Counter(_read("SELECT id, name FROM people WHERE name IS NOT NULL"))
        former = Counter(_read("SELECT record_id, value #>> '{}' FROM history WHERE field = 'name'"))
        found = [
            (moments, Counter(_opened("moments", "text"))),
            (moments, Counter(moment for (moment,) in _read("SELECT moment_id FROM moment_people"))),
            (names, standing + former),
            (lines, Counter(line for note in _opened("people", "notes") for line in note.split())),
        ]
    lost = sum((expected - there).total() for expected, there in found)
    doubled = sum((there - expected).total() for expected, there in found)
    return lost, doubled


def _read(query: str) -> list[tuple[str, ...]]:
    return [tuple(row) for row in db.session.execute(text(query))]


def _opened(noun: str, field: str) -> list[str]:
    """These words as their owners wrote them: in the table they stand sealed."""
    closings: dict[str, Closing] = {}
    found = []
    for owner, row_id, value in _read(f"SELECT owner, id, {field} FROM {noun} WHERE {field} IS NOT NULL"):
        closing = closings.setdefault(owner, Closing(db.session(), owner))
        found.append(closing.opened(noun, row_id, field, value))
    return found
