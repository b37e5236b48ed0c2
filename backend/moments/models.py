"""A real contact with one or several people on a day: it moves "last in touch" for each of them."""

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from backend.db import Base
from backend.record import Record, choice, day, ref, refs, text

KINDS = ("met", "call", "message", "coffee", "meeting", "note", "thanks")


class Moment(Record, Base):
    __tablename__ = "moments"

    kind: Mapped[str | None] = choice(*KINDS, required=True)
    happened_on: Mapped[str | None] = day(required=True)
    person_ids: Mapped[list[str] | None] = refs(most=200, required=True)
    event_id: Mapped[str | None] = ref()
    text: Mapped[str | None] = text(20_000, merges=True, sealed=True)


class MomentPerson(Base):
    """Who was in which live moment: derived from `Moment`, never sent, so that a person's last is one look."""

    __tablename__ = "moment_people"

    owner: Mapped[str] = mapped_column(String(36), primary_key=True)
    person_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    moment_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    happened_on: Mapped[str] = mapped_column(String(10))
    event_id: Mapped[str | None] = mapped_column(String(36))

    __table_args__ = (
        Index("ix_moment_people_owner_moment_id", "owner", "moment_id"),
        Index("ix_moment_people_owner_event_id", "owner", "event_id"),
    )
