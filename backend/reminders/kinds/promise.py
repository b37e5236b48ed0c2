"""Something the owner said she would do, on the day she named for it. Subject: the promise."""

from collections.abc import Collection

from sqlalchemy.orm import Session

from backend.db import Fact
from backend.promises.models import Promise
from backend.reminders.facts import named, rows_about
from backend.reminders.kinds.kind import Manner, Occurrence, Told, ids
from backend.reminders.wording import first_name, short

NAME = "promise"
SUBJECT = Promise


def subjects(session: Session, owner: str, touched: Collection[Fact]) -> set[str]:
    return ids(touched, "promises") | rows_about(session, owner, Promise, ids(touched, "people"))


def wanted(session: Session, owner: str, subjects: Collection[str]) -> set[Occurrence]:
    return {(row.id, row.due_on) for row, _ in _open(session, owner, subjects) if row.due_on}


def tell(session: Session, owner: str, occurrence: Occurrence, manner: Manner) -> Told | None:
    promise, day = occurrence
    for row, person in _open(session, owner, [promise]):
        if row.due_on == day:
            name = first_name(person) if manner.show_names else None
            return Told(*manner.words.promise(name, short(row.what or "", 120)), f"/people/{row.person_id}")
    return None


def _open(session: Session, owner: str, promises: Collection[str]) -> list[tuple[Promise, str | None]]:
    return [(row, name) for row, name in named(session, owner, Promise, promises) if not row.kept_on]
