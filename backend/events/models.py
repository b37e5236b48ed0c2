"""A conference, a meetup, a dinner: where people are met. Days are the event's own, in its zone."""

from sqlalchemy.orm import Mapped

from backend.db import Base
from backend.record import Record, day, flag, text


class Event(Record, Base):
    __tablename__ = "events"

    name: Mapped[str | None] = text(200, required=True)
    place: Mapped[str | None] = text(200)
    starts_on: Mapped[str | None] = day()
    ends_on: Mapped[str | None] = day()
    zone: Mapped[str | None] = text(60)
    pinned: Mapped[bool | None] = flag()
