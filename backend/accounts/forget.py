"""Once a day: codes nobody typed and ceremonies nobody ended."""

from datetime import datetime

from sqlalchemy import Table

from backend.accounts.models import Ceremony, SignInCode
from backend.chunks import delete_in_chunks

ASKED_FOR: tuple[Table, ...] = (SignInCode.__table__, Ceremony.__table__)  # type: ignore[assignment]


def forget_unanswered(now: datetime) -> None:
    for table in ASKED_FOR:
        delete_in_chunks(table, table.c.expires_at < now)
