"""Something I wanted to ask about, on its day. Subject: the follow-up."""

from collections.abc import Collection

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from backend.db import Fact
from backend.follow_ups.models import FollowUp
from backend.people.models import Person
from backend.reminders.kinds.kind import Manner, Occurrence, Told, ids
from backend.reminders.wording import first_name, short

NAME = "follow_up"
SUBJECT = FollowUp


def subjects(session: Session, owner: str, touched: Collection[Fact]) -> set[str]:
    asked, people = ids(touched, "follow_ups"), ids(touched, "people")
    if people:
        about = select(FollowUp.id).where(FollowUp.owner == owner, FollowUp.person_id.in_(people))
        asked |= set(session.scalars(about))
    return asked


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
    """Those that were not asked yet, about people who are in the notebook."""
    found = session.execute(
        select(FollowUp, Person.name)
        .outerjoin(Person, and_(Person.owner == owner, Person.id == FollowUp.person_id))
        .where(
            FollowUp.owner == owner,
            FollowUp.id.in_(follow_ups),
            FollowUp.deleted_at.is_(None),
            FollowUp.done_on.is_(None),
            Person.deleted_at.is_(None),
        )
    )
    return [(row.FollowUp, row.name) for row in found]
