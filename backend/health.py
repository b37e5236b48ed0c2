"""Is the process up, and can it do its work?"""

from datetime import timedelta

from flask import Blueprint, Response
from sqlalchemy import text

from backend import clock
from backend.db import db
from backend.errors import as_json
from backend.reminders.lateness import TOO_LATE, lateness
from backend.row_security import EVERYONE, acting_for

bp = Blueprint("health", __name__)


@bp.get("/healthz")
def healthz() -> Response:
    return as_json({"ok": True})


@bp.get("/readyz")
def readyz() -> Response:
    db.session.execute(text("SELECT 1 FROM accounts LIMIT 1"))
    with acting_for(EVERYONE):
        reminders = lateness(db.session(), clock.now())
    oldest = timedelta(seconds=reminders["oldest_unsent_s"] or 0)
    well = oldest <= TOO_LATE
    told = {"ok": well, "database": db.engine.dialect.name, "reminders": reminders}
    return as_json(told | {"oldest_unsent_limit_s": TOO_LATE.total_seconds()}, 200 if well else 503)
