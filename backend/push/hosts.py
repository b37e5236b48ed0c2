"""A breaker for each push service: one that is down is left alone for a while, and then tried by one message first.

Its state is in the database. On Lambda each instance sends a few messages only: a breaker of its own would have to
learn again what the others know already. In good times it costs one question a message and writes nothing.
One owner's trouble hardly opens it: a batch counts once, waits longer each time, and any answer to anyone closes it.
"""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from backend.push.models import PushHost
from backend.push.outcome import Outcome

OPENS_AT = 3
PROBE = timedelta(minutes=1)
LONGEST = timedelta(minutes=15)


def shut_hosts(session: Session, hosts: Collection[str], now: datetime) -> dict[str, datetime]:
    """Which of these are to be left alone, and until when. Whoever asks first after that may try."""
    shut: dict[str, datetime] = {}
    for row in session.scalars(select(PushHost).where(PushHost.host.in_(hosts))):
        if row.shut_until is None:
            continue
        if row.shut_until > now:
            shut[row.host] = row.shut_until
        elif not _may_try(session, row.host, row.shut_until, now):
            shut[row.host] = now + PROBE
    return shut


def note_answers(session: Session, answers: Mapping[str, Collection[Outcome]], now: datetime) -> None:
    """What each of these hosts said to one batch."""
    known = {row.host: row for row in session.scalars(select(PushHost).where(PushHost.host.in_(answers)))}
    for host, outcomes in answers.items():
        row = known.get(host)
        if any(outcome.kind != "later" for outcome in outcomes):
            if row and row.failures:
                row.failures, row.shut_until = 0, None
            continue
        if row is None:
            row = PushHost(host=host, failures=0)
            session.add(row)
        row.failures += 1
        if row.failures >= OPENS_AT:
            row.shut_until = now + _pause(row.failures, outcomes)


def _may_try(session: Session, host: str, until: datetime, now: datetime) -> bool:
    mine = update(PushHost).where(PushHost.host == host, PushHost.shut_until == until).values(shut_until=now + PROBE)
    return session.execute(mine).rowcount == 1  # type: ignore[attr-defined, no-any-return]


def _pause(failures: int, outcomes: Collection[Outcome]) -> timedelta:
    asked = timedelta(seconds=max(outcome.retry_after or 0 for outcome in outcomes))
    return min(LONGEST, max(asked, timedelta(minutes=2 ** min(failures - OPENS_AT, 4))))
