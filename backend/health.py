"""Is the process up, and can it do its work?"""

from flask import Blueprint, Response
from sqlalchemy import text

from backend import clock
from backend.db import db
from backend.errors import as_json
from backend.reminders.lateness import lateness
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
    return as_json({"ok": True, "database": db.engine.dialect.name, "reminders": reminders})
