"""Is the process up, and can it do its work?"""

from flask import Blueprint, Response
from sqlalchemy import text

from backend.db import db
from backend.errors import as_json

bp = Blueprint("health", __name__)


@bp.get("/healthz")
def healthz() -> Response:
    return as_json({"ok": True})


@bp.get("/readyz")
def readyz() -> Response:
    db.session.execute(text("SELECT 1 FROM accounts LIMIT 1"))
    return as_json({"ok": True, "database": db.engine.dialect.name})
