"""Who and what is here already, as far as a plan must know it."""

from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import Struct, field
from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.bringing.understood import Way
from backend.milestones.models import Milestone
from backend.people.models import Person
from backend.photos.models import Photo
from backend.sync.closing import Closing
from backend.sync.registry import NOUNS

PLAIN = (
    "id", "name", "company", "role", "email", "phone", "link", "address", "source", "tags", "other_names",
    "introduced_by", "cadence_days",
)  # fmt: skip
AT_A_TIME = 500


class Known(Struct):
    """One person. Of notes and photos it is enough to know that they are there."""

    id: str
    name: str | None = None
    company: str | None = None
    role: str | None = None
    email: str | None = None
    phone: str | None = None
    link: str | None = None
    address: str | None = None
    source: str | None = None
    tags: list[str] | None = None
    other_names: list[str] | None = None
    introduced_by: str | None = None
    cadence_days: int | None = None
    ways: list[Way] = field(default_factory=list)
    notes: bool = False
    how_met: str | None = None
    birthday: str | None = None
    photo: bool = False


def known_people(session: Session, owner: str) -> Iterator[Known]:
    closing = Closing(session, owner)
    born, faces = _birthdays(session, owner), _faces(session, owner)
    columns = [*(getattr(Person, name) for name in PLAIN), Person.ways, Person.notes, Person.how_met]
    for row in session.execute(select(*columns).where(Person.owner == owner, Person.deleted_at.is_(None))):
        *plain, ways, notes, how_met = row
        known = Known(*plain)
        known.ways = [Way(way["kind"], way.get("label", ""), way["value"]) for way in ways or []]
        known.notes, known.photo, known.birthday = bool(notes), row.id in faces, born.get(row.id)
        known.how_met = closing.opened("people", row.id, "how_met", how_met)
        yield known


def standing(session: Session, owner: str, noun: str, ids: Iterable[str]) -> set[str]:
    """Which of these rows are there, and not deleted."""
    model: Any = NOUNS[noun].model
    wanted, found = list(ids), set[str]()
    for start in range(0, len(wanted), AT_A_TIME):
        some = model.id.in_(wanted[start : start + AT_A_TIME])
        found.update(session.scalars(select(model.id).where(model.owner == owner, some, model.deleted_at.is_(None))))
    return found


def _birthdays(session: Session, owner: str) -> dict[str, str]:
    columns = (Milestone.person_id, Milestone.year, Milestone.month, Milestone.day_of_month)
    born = (Milestone.owner == owner, Milestone.kind == "birthday", Milestone.deleted_at.is_(None))
    return {
        row.person_id: f"{f'{row.year:04d}-' if row.year else '--'}{row.month or 0:02d}-{row.day_of_month or 0:02d}"
        for row in session.execute(select(*columns).where(*born))
    }


def _faces(session: Session, owner: str) -> set[str]:
    there = (Photo.owner == owner, Photo.deleted_at.is_(None), Photo.image.is_not(None))
    return set(session.scalars(select(Photo.id).where(*there)))
