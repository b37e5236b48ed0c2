"""`POST /api/sync`: push and pull. `GET /api/history`: what a record's fields said before."""

from flask import Blueprint, Response
from sqlalchemy import bindparam, select

from backend import clock
from backend.accounts.gate import need, takes_tokens, who
from backend.body import answers, asks, reads
from backend.db import db
from backend.errors import as_json
from backend.sync.changes import changes_since
from backend.sync.exchange import Place, answer, check_cursor, push_and_pull
from backend.sync.history import earlier_values
from backend.sync.models import Counter
from backend.sync.wire import HistoryAnswer, HistoryRequest, SyncAnswer, SyncRequest

bp = Blueprint("sync", __name__, url_prefix="/api")
_counters = Counter.__table__.c
REV_OF = select(_counters.rev, _counters.purged_rev).where(_counters.owner == bindparam("owner"))


@bp.post("/sync")
@takes_tokens("read")
@answers(SyncAnswer)
@reads(SyncRequest)
def sync(body: SyncRequest) -> Response:
    """Push this device's edits and pull what changed elsewhere."""
    owner, now = who().owner, clock.now()
    if body.changes:
        need("write")
        return as_json(push_and_pull(owner, body, now))
    # Most calls bring nothing: they take no lock and write nothing.
    session = db.session()
    place = Place(*(session.execute(REV_OF, {"owner": owner}).first() or (0, 0)))
    check_cursor(body, place)
    return as_json(answer(changes_since(session, owner, body.cursor, place.rev), place, now))


@bp.get("/history")
@answers(HistoryAnswer)
@asks(HistoryRequest)
def history(asked: HistoryRequest) -> Response:
    """The replaced values of one record, the newest first."""
    return as_json(earlier_values(db.session(), who().owner, asked, clock.now()))
