"""Someone it is time to talk to again. Subject: the person."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from backend.db import Fact
from backend.moments.models import MomentPerson
from backend.moments.service import last_moment_on
from backend.people.models import Person
from backend.people.rules import check_in_due, circle_cadence
from backend.reminders.kinds.kind import Answer, Edit, Manner, Occurrence, Told, ids
from backend.reminders.wording import first_name

NAME = "check_in"
SUBJECT = Person


def subjects(session: Session, owner: str, touched: Collection[Fact]) -> set[str]:
    people, moments = ids(touched, "people"), ids(touched, "moments")
    if moments:
        there = select(MomentPerson.person_id).where(MomentPerson.owner == owner, MomentPerson.moment_id.in_(moments))
        people |= set(session.scalars(there))
    return people


def wanted(session: Session, owner: str, subjects: Collection[str]) -> set[Occurrence]:
    people = select(Person).where(
        Person.owner == owner,
        Person.id.in_(subjects),
        Person.deleted_at.is_(None),
        or_(Person.circle.is_not(None), Person.cadence_days.is_not(None)),
    )
    found = list(session.scalars(people))
    last = last_moment_on(session, owner, [person.id for person in found]) if found else {}
    return {(person.id, day) for person in found if (day := _due(person, last.get(person.id)))}


def tell(session: Session, owner: str, occurrence: Occurrence, manner: Manner) -> Told | None:
    person_id, day = occurrence
    person = session.get(Person, (owner, person_id))
    last = last_moment_on(session, owner, [person_id]).get(person_id)
    if person is None or person.deleted_at or _due(person, last) != day:
        return None
    name = first_name(person.name) if manner.show_names else None
    days = max(0, (manner.today - date.fromisoformat(last)).days) if last else None
    return Told(*manner.words.check_in(name, days), f"/people/{person_id}")


def edits(session: Session, owner: str, occurrence: Occurrence, answer: Answer) -> list[Edit]:
    person_id = occurrence[0]
    person = session.get(Person, (owner, person_id))
    due = person and _due(person, last_moment_on(session, owner, [person_id]).get(person_id))
    if answer.action != "tomorrow" or not due or due > answer.on:
        return []
    return [("people", person_id, {"check_in_snoozed_until": answer.tomorrow})]


def _due(person: Person, last_moment: str | None) -> str | None:
    return check_in_due(
        circle_cadence(person.circle, person.cadence_days),
        person.cadence_set_on or None,
        last_moment,
        person.check_in_snoozed_until or None,
    )
