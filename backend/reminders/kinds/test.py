"""The reminder that proves reminders work. Subject: the subscription it was asked from."""

from collections.abc import Collection

from sqlalchemy.orm import Session

from backend.db import Fact
from backend.reminders.kinds.kind import Manner, Occurrence, Told

NAME = "test"
SUBJECT = None


def subjects(session: Session, owner: str, touched: Collection[Fact]) -> set[str]:
    return set()


def wanted(session: Session, owner: str, subjects: Collection[str]) -> set[Occurrence]:
    return set()


def tell(session: Session, owner: str, occurrence: Occurrence, manner: Manner) -> Told | None:
    return Told(*manner.words.test(), "/settings", can_wait=False)
