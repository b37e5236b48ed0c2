"""What the kinds of reminder want to know of the owner's facts, asked in bulk."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from backend.events.models import Event
from backend.favors.models import Favor
from backend.moments.models import MomentPerson
from backend.people.models import Person
from backend.reminders.kinds.kind import Answer, Edit
from backend.thanks.rules import DELAY_DAYS, thanks_due

About = TypeVar("About")


@dataclass(frozen=True)
class OpenHelp:
    """Help received and not yet thanked, and the day its thank-you is due."""

    favor: str
    what: str | None
    person_id: str
    person: str | None
    event: str | None
    event_name: str | None
    due: str


def open_help(session: Session, owner: str, which: ColumnElement[bool]) -> list[OpenHelp]:
    """Open favors that meet `which`. Those of a deleted person do not count."""
    rows = session.execute(
        select(
            Favor.id, Favor.what, Favor.person_id, Favor.happened_on, Favor.thank_later_until, Person.name,
            Event.id.label("event"), Event.name.label("event_name"), Event.starts_on, Event.ends_on,
        )
        .outerjoin(Person, and_(Person.owner == owner, Person.id == Favor.person_id))
        .outerjoin(Event, and_(Event.owner == owner, Event.id == Favor.event_id, Event.deleted_at.is_(None)))
        .where(
            Favor.owner == owner,
            Favor.deleted_at.is_(None),
            Favor.direction == "received",
            or_(Favor.thanked.is_(None), Favor.thanked == ""),
            Person.deleted_at.is_(None),
            which,
        )
    )  # fmt: skip
    found = []
    for row in rows:
        ended_on = (row.ends_on or row.starts_on) if row.event else row.happened_on
        due = thanks_due(ended_on or None, False, row.thank_later_until or None, DELAY_DAYS)
        if due:
            found.append(OpenHelp(row.id, row.what, row.person_id, row.name, row.event, row.event_name, due))
    return found


def answered(help: OpenHelp, answer: Answer) -> Edit:
    """What the thank-you's own card writes when it is said to be done, or put off."""
    if answer.action == "thanked":
        return "favors", help.favor, {"thanked": "already", "thanked_on": answer.on}
    return "favors", help.favor, {"thank_later_until": answer.tomorrow}


def people_met(session: Session, owner: str, event: str) -> int:
    """How many people were met at an event, each counted once, without the deleted ones."""
    people = func.count(MomentPerson.person_id.distinct())
    living = and_(Person.owner == owner, Person.id == MomentPerson.person_id, Person.deleted_at.is_(None))
    met = select(people).join(Person, living)
    return session.scalar(met.where(MomentPerson.owner == owner, MomentPerson.event_id == event)) or 0


def favors_about(session: Session, owner: str, events: Collection[str], people: Collection[str]) -> set[str]:
    """Favors that stand in one of these events or come from one of these people."""
    about = or_(Favor.event_id.in_(events), Favor.person_id.in_(people))
    return set(session.scalars(select(Favor.id).where(Favor.owner == owner, about)))


def rows_about(session: Session, owner: str, noun: type[Any], people: Collection[str]) -> set[str]:
    """Rows of a noun that is about one person each, by these people."""
    return (
        set(session.scalars(select(noun.id).where(noun.owner == owner, noun.person_id.in_(people))))
        if people
        else set()
    )


def named(session: Session, owner: str, noun: type[About], rows: Collection[str]) -> list[tuple[About, str | None]]:
    """Those that live, each with its person's name; those of a deleted person do not count."""
    model: Any = noun
    found = session.execute(
        select(model, Person.name)
        .outerjoin(Person, and_(Person.owner == owner, Person.id == model.person_id))
        .where(model.owner == owner, model.id.in_(rows), model.deleted_at.is_(None), Person.deleted_at.is_(None))
    )
    return [(row, name) for row, name in found]
