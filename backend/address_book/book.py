"""An owner's people as cards: which there are, what they say, and what has changed. Read a bounded page at a time."""

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from backend.address_book.card import Card
from backend.milestones.models import Milestone
from backend.people.models import Person
from backend.photos.models import Photo
from backend.sync.models import Counter

PAGE = 64
# Goes into every tag, so that a phone fetches all cards anew when they are written in another way.
FORM = 1
ON_CARD = (
    *(Person.id, Person.name, Person.other_names, Person.company, Person.role, Person.tags),
    *(Person.email, Person.phone, Person.link, Person.address, Person.ways),
)


def version(session: Session, owner: str) -> int:
    """Rises with whatever the owner writes."""
    return session.scalar(select(Counter.rev).where(Counter.owner == owner)) or 0


def forgotten_until(session: Session, owner: str) -> int:
    """Deletions up to here are known to nobody any more."""
    return session.scalar(select(Counter.purged_rev).where(Counter.owner == owner)) or 0


def tags(session: Session, owner: str, ids: Collection[str] | None = None) -> Iterator[tuple[str, str]]:
    """(id, tag) of everyone, or of those of these who are the owner's. The tag changes when the card does."""
    for people in _pages(session, owner, (Person.id, Person.rev), ids):
        yield from _tagged(session, owner, people)


def cards(session: Session, owner: str, ids: Collection[str] | None = None) -> Iterator[tuple[Card, str]]:
    """(card, tag), likewise."""
    for people in _pages(session, owner, (*ON_CARD, Person.rev), ids):
        tag_of = dict(_tagged(session, owner, people))
        found = [person.id for person in people]
        faces = select(Photo.id, Photo.image).where(_of(Photo, owner), Photo.id.in_(found))
        images = {row.id: row.image for row in session.execute(faces)}
        days = {
            row.person_id: (row.year, row.month, row.day_of_month)
            for row in session.execute(_birthdays(owner, found))
            if row.month and row.day_of_month
        }
        for person in people:
            yield Card(person, images.get(person.id), days.get(person.id)), tag_of[person.id]


def changed_since(session: Session, owner: str, rev: int) -> tuple[set[str], set[str]]:
    """(those to fetch anew, those that are gone) since the owner's version was `rev`."""
    rows = session.execute(select(Person.id, Person.deleted_at).where(Person.owner == owner, Person.rev > rev)).all()
    gone = {row.id for row in rows if row.deleted_at}
    faces = select(Photo.id).where(Photo.owner == owner, Photo.rev > rev)
    days = select(Milestone.person_id).where(
        Milestone.owner == owner, Milestone.rev > rev, Milestone.person_id.is_not(None)
    )
    beside = {*session.scalars(faces), *filter(None, session.scalars(days))}
    return ({row.id for row in rows} | beside) - gone, gone


def _tagged(session: Session, owner: str, people: list[Row[Any]]) -> Iterator[tuple[str, str]]:
    found = [person.id for person in people]
    photos = select(Photo.id, Photo.rev).where(_of(Photo, owner), Photo.id.in_(found))
    faces = {row.id: row.rev for row in session.execute(photos)}
    days = {row.person_id: row.rev for row in session.execute(_birthdays(owner, found))}
    for person in people:
        yield person.id, f"{FORM}-{person.rev}-{faces.get(person.id, 0)}-{days.get(person.id, 0)}"


def _pages(session: Session, owner: str, columns: Any, ids: Collection[str] | None) -> Iterator[list[Row[Any]]]:
    wanted = None if ids is None else sorted(set(ids))
    after, at = "", 0
    while True:
        rows = select(*columns).where(_of(Person, owner), Person.id > after).order_by(Person.id).limit(PAGE)
        if wanted is not None:
            rows = rows.where(Person.id.in_(wanted[at : at + PAGE]))
            at += PAGE
        page = list(session.execute(rows))
        if page:
            yield page
        if at >= len(wanted) if wanted is not None else len(page) < PAGE:
            return
        after = page[-1].id if wanted is None else ""


def _birthdays(owner: str, people: Collection[str]) -> Any:
    """The latest written of each: two devices may each have brought one."""
    return (
        select(Milestone.person_id, Milestone.rev, Milestone.year, Milestone.month, Milestone.day_of_month)
        .where(_of(Milestone, owner), Milestone.kind == "birthday", Milestone.person_id.in_(people))
        .order_by(Milestone.rev)
    )


def _of(model: Any, owner: str) -> Any:
    return (model.owner == owner) & model.deleted_at.is_(None)
