"""Slices of the fault tests, through the same code as the tests run."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults.browser.killed.run import KILLS_IN_A_LIFE, kill_browsers
from tests.faults.commit_race import LEVELS, race
from tests.faults.cut_commits import cut_commits
from tests.soak.slices import Slice
from tests.support.databases import migrate, new_database
from tests.support.postgresql import postgresql

RACED, CUT = 1_600, 1_000


@contextmanager
def fresh_folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="kith-soak-") as folder:
        yield Path(folder)


@contextmanager
def fresh_database() -> Iterator[tuple[str, Path]]:
    with fresh_folder() as folder, postgresql() as server, new_database(server) as url:
        migrate(url, folder)
        yield url, folder


def commits_raced(number: int) -> Slice:
    with fresh_database() as (url, folder):
        run = race(url, folder, LEVELS[number % len(LEVELS)], RACED)
    return Slice(len(run.acknowledged), {"unseen": len(run.unseen)}, {"sent again": run.resent})


def commits_cut(number: int) -> Slice:
    with fresh_database() as (url, folder):
        run = cut_commits(url, folder, CUT, seed=number)
    cut = {f"cut before the {kind}": count for kind, count in sorted(run.cut.items())}
    return Slice(run.pushes, {"lost": run.lost, "doubled": run.doubled}, cut)


def browsers_killed(number: int) -> Slice:
    with fresh_folder() as folder:
        run = kill_browsers(folder, KILLS_IN_A_LIFE, seed=number)
    return Slice(run.kills, {"lost": len(run.lost), "torn": len(run.torn)}, {"acknowledged writes": run.writes})
