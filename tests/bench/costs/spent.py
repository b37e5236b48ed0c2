"""Processor time of this process and of the one PostgreSQL process that serves it."""

import os
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import text

from backend.db import db

Cost = dict[str, float]


def spent(work: Callable[[], object], pieces: int, rounds: int = 1) -> Cost:
    """Milliseconds for one piece of `work`, which does so many, in the least disturbed round. Inside an app context."""
    # As any database that has stood for a day.
    db.session.execute(text("ANALYZE"))
    db.session.commit()
    return min((_round(work, pieces) for _ in range(rounds)), key=lambda cost: cost["ours"])


def _round(work: Callable[[], object], pieces: int) -> Cost:
    pid = db.session.execute(text("SELECT pg_backend_pid()")).scalar_one()
    # Given back, so that the work gets the same connection.
    db.session.remove()
    ours, theirs = time.process_time(), _of(pid)
    work()
    spent = {"ours": time.process_time() - ours, "database": _of(pid) - theirs}
    return {who: seconds * 1000 / pieces for who, seconds in spent.items()}


def _of(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
