"""`POST /api/sync`: push and pull in one transaction."""

from datetime import datetime

from flask import Blueprint, Response
from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from backend import clock
from backend.accounts.gate import who
from backend.body import reads
from backend.db import db, run_tx
from backend.errors import Problem, as_json
from backend.sync.apply import apply_changes, lock_counter
from backend.sync.changes import changes_since
from backend.sync.models import Counter
from backend.sync.stamps import Corrector
from backend.sync.wire import Refusal, SyncAnswer, SyncRequest

bp = Blueprint("sync", __name__, url_prefix="/api")
_counters = Counter.__table__.c
REV_OF = select(_counters.rev).where(_counters.owner == bindparam("owner"))


@bp.post("/sync")
@reads(SyncRequest)
def sync(body: SyncRequest) -> Response:
    """Push this device's edits and pull what changed elsewhere."""
    owner, now = who().owner, clock.now()
    if body.changes:
        return as_json(run_tx(lambda session: _push_and_pull(session, owner, body, now)))
    # Most calls bring nothing: they take no lock and write nothing.
    session = db.session()
    rev = session.scalar(REV_OF, {"owner": owner}) or 0
    return as_json(_answer(session, owner, body, rev, [], now))


def _push_and_pull(session: Session, owner: str, body: SyncRequest, now: datetime) -> SyncAnswer:
    counter = lock_counter(session, owner)
    refused = apply_changes(session, owner, body.changes, Corrector(now, body.client_now), now)
    session.flush()
    return _answer(session, owner, body, counter.rev, refused, now)


def _answer(
    session: Session, owner: str, body: SyncRequest, rev: int, refused: list[Refusal], now: datetime
) -> SyncAnswer:
    if body.cursor > rev:
        raise Problem(
            410,
            "resync",
            "This device is ahead of the server. Keep unsynced edits and fetch everything again.",
        )
    rows, cursor, more = changes_since(session, owner, body.cursor, rev)
    return SyncAnswer(rows, refused, cursor, more, clock.as_wire(now))
