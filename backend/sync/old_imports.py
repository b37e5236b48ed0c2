"""What came in more than 30 days ago cannot be taken back any more, so what it added is forgotten too."""

from datetime import datetime, timedelta

from sqlalchemy import select

from backend.clock import as_wire
from backend.db import db
from backend.imports.models import KEPT_DAYS, Import
from backend.row_security import acting_for
from backend.sync.exchange import push
from backend.sync.stamps import server_stamp
from backend.sync.wire import Change


def forget_old_imports(owner: str, now: datetime) -> None:
    """As if the owner had deleted them, so every device forgets them as well."""
    first_kept = (now - timedelta(days=KEPT_DAYS)).date().isoformat()
    old = (Import.owner == owner, Import.deleted_at.is_(None), Import.taken_on < first_kept)
    with acting_for(owner):
        rows = db.session.execute(select(Import.id, Import.stamps).where(*old)).all()
        push(owner, [_deletion(row.id, row.stamps, now) for row in rows], now)


def _deletion(import_id: str, stamps: dict[str, str], now: datetime) -> Change:
    stamp = server_stamp(now, after=stamps.values())
    return Change("imports", import_id, {"deleted_at": as_wire(now)}, {"deleted_at": stamp})
