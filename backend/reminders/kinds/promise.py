"""Something the owner said she would do, on the day she named for it. Subject: the promise."""

from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, Row, and_, or_, select
from sqlalchemy.orm import Session

from backend.db import Fact
from backend.people.models import Person
from backend.promises.models import Promise
from backend.reminders.kinds.kind import Manner, Occurrence, Told, ids
from backend.reminders.wording import first_name, short

NAME = "promise"
SUBJECT = Promise
Found = Row[str, str | None, str | None, str | None, str | None]


def subjects(session: Session, owner: str, touched: Collection[Fact]) -> set[str]:
    promises, people = ids(touched, "promises"), ids(touched, "people")
    if people:
        about = select(Promise.id).where(Promise.owner == owner, Promise.person_id.in_(people))
        promises |= set(session.scalars(about))
    return promises


def wanted(session: Session, owner: str, subjects: Collection[str]) -> set[Occurrence]:
    return {(row.id, row.due_on) for row in _open(session, owner, Promise.id.in_(subjects))}


def tell(session: Session, owner: str, occurrence: Occurrence, manner: Manner) -> Told | None:
    promise, day = occurrence
    found = _open(session, owner, and_(Promise.id == promise, Promise.due_on == day))
    if not found:
        return None
    [row] = found
    name = first_name(row.name) if manner.show_names else None
    title, sentence = manner.words.promise(name, short(row.what or "", 120))
    return Told(title, sentence, f"/people/{row.person_id}")


def _open(session: Session, owner: str, which: ColumnElement[bool]) -> Sequence[Found]:
    """Promises with a day that are neither kept nor about somebody who was deleted."""
    rows = select(Promise.id, Promise.due_on, Promise.what, Promise.person_id, Person.name)
    waiting = rows.outerjoin(Person, and_(Person.owner == owner, Person.id == Promise.person_id)).where(
        Promise.owner == owner,
        Promise.deleted_at.is_(None),
        Promise.due_on > "",
        or_(Promise.kept_on.is_(None), Promise.kept_on == ""),
        Person.deleted_at.is_(None),
        which,
    )
    return session.execute(waiting).all()
