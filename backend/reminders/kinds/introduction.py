"""Two people I want to bring together: the next step, gently. Subject: the introduction."""

from collections.abc import Collection

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from backend.db import Fact
from backend.introductions.models import Introduction
from backend.introductions.rules import introduction_due, introduction_step
from backend.people.models import Person
from backend.reminders.kinds.kind import Manner, Occurrence, Told, ids
from backend.reminders.wording import first_name

NAME = "introduction"
SUBJECT = Introduction
STEP_FIELDS = (
    "asked_a_on", "a_agreed_on", "asked_b_on", "b_agreed_on", "introduced_on", "outcome_on", "declined_on", "closed_on"
)  # fmt: skip
DUE_FIELDS = (*STEP_FIELDS[:5], "later_until")


def subjects(session: Session, owner: str, touched: Collection[Fact]) -> set[str]:
    introductions, people = ids(touched, "introductions"), ids(touched, "people")
    if people:
        about = or_(Introduction.a_id.in_(people), Introduction.b_id.in_(people))
        introductions |= set(session.scalars(select(Introduction.id).where(Introduction.owner == owner, about)))
    return introductions


def wanted(session: Session, owner: str, subjects: Collection[str]) -> set[Occurrence]:
    rows = _living(session, owner, subjects)
    return {(row.id, day) for row in rows if (day := _due(row, _step(row)))}


def tell(session: Session, owner: str, occurrence: Occurrence, manner: Manner) -> Told | None:
    row_id, day = occurrence
    for row in _living(session, owner, [row_id]):
        step = _step(row)
        if _due(row, step) == day:
            a, b = (_name(session, owner, person_id, manner) for person_id in (row.a_id, row.b_id))
            return Told(*manner.words.introduction(step, a, b), f"/give/introductions/{row_id}")
    return None


def _living(session: Session, owner: str, introductions: Collection[str]) -> list[Introduction]:
    """Without those of somebody who was deleted: there is nobody left to introduce."""
    gone = select(Person.id).where(Person.owner == owner, Person.deleted_at.is_not(None))
    found = select(Introduction).where(
        Introduction.owner == owner,
        Introduction.id.in_(introductions),
        Introduction.deleted_at.is_(None),
        or_(Introduction.a_id.is_(None), Introduction.a_id.not_in(gone)),
        or_(Introduction.b_id.is_(None), Introduction.b_id.not_in(gone)),
    )
    return list(session.scalars(found))


def _name(session: Session, owner: str, person_id: str | None, manner: Manner) -> str | None:
    person = session.get(Person, (owner, person_id)) if person_id and manner.show_names else None
    return first_name(person.name) if person else None


def _step(row: Introduction) -> str:
    return introduction_step(**{field: getattr(row, field) or None for field in STEP_FIELDS})


def _due(row: Introduction, step: str) -> str | None:
    return introduction_due(step, **{field: getattr(row, field) or None for field in DUE_FIELDS})
