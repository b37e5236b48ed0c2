"""Something I wanted to ask about, on its day. Subject: the follow-up."""

from collections.abc import Collection

from sqlalchemy.orm import Session

from backend.db import Fact
from backend.follow_ups.models import FollowUp
from backend.reminders.facts import named, rows_about
from backend.reminders.kinds.kind import Manner, Occurrence, Told, ids
from backend.reminders.wording import first_name, short

NAME = "follow_up"
SUBJECT = FollowUp


def subjects(session: Session, owner: str, touched: Collection[Fact]) -> set[str]:
    return ids(touched, "follow_ups") | rows_about(session, owner, FollowUp, ids(touched, "people"))


def wanted(session: Session, owner: str, subjects: Collection[str]) -> set[Occurrence]:
    return {(row.id, row.due_on) for row, _ in _open(session, owner, subjects) if row.due_on}


def tell(session: Session, owner: str, occurrence: Occurrence, manner: Manner) -> Told | None:
    follow_up, day = occurrence
    for row, person in _open(session, owner, [follow_up]):
        if row.due_on == day:
            name = first_name(person) if manner.show_names else None
            return Told(*manner.words.follow_up(name, short(row.what or "", 120)), f"/people/{row.person_id}")
    return None


def _open(session: Session, owner: str, follow_ups: Collection[str]) -> list[tuple[FollowUp, str | None]]:
    return [(row, name) for row, name in named(session, owner, FollowUp, follow_ups) if not row.done_on]
