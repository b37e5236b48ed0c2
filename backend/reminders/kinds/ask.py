"""Something I asked of somebody: have I heard? Subject: the ask."""

from collections.abc import Collection

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from backend.asks.models import Ask
from backend.asks.rules import ask_due
from backend.db import Fact
from backend.people.models import Person
from backend.reminders.kinds.kind import Manner, Occurrence, Told, ids
from backend.reminders.wording import first_name, short

NAME = "ask"
SUBJECT = Ask


def subjects(session: Session, owner: str, touched: Collection[Fact]) -> set[str]:
    asks, people = ids(touched, "asks"), ids(touched, "people")
    if people:
        asks |= set(session.scalars(select(Ask.id).where(Ask.owner == owner, Ask.person_id.in_(people))))
    return asks


def wanted(session: Session, owner: str, subjects: Collection[str]) -> set[Occurrence]:
    return {(ask.id, day) for ask, _ in _open(session, owner, subjects) if (day := _due(ask))}


def tell(session: Session, owner: str, occurrence: Occurrence, manner: Manner) -> Told | None:
    ask_id, day = occurrence
    for ask, name in _open(session, owner, [ask_id]):
        if _due(ask) == day:
            shown = first_name(name) if manner.show_names else None
            return Told(*manner.words.ask(shown, short(ask.what or "", 120)), f"/give/asks/{ask_id}")
    return None


def _open(session: Session, owner: str, asks: Collection[str]) -> list[tuple[Ask, str | None]]:
    """Those that live, of people who do."""
    found = session.execute(
        select(Ask, Person.name)
        .outerjoin(Person, and_(Person.owner == owner, Person.id == Ask.person_id))
        .where(Ask.owner == owner, Ask.id.in_(asks), Ask.deleted_at.is_(None), Person.deleted_at.is_(None))
    )
    return [(row.Ask, row.name) for row in found]


def _due(ask: Ask) -> str | None:
    return ask_due(ask.asked_on or None, ask.by_when or None, ask.outcome or None)
