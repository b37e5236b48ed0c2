"""What the owner cares about and is working towards, and the people and events that belong to it."""

from sqlalchemy.orm import Mapped

from backend.db import Base
from backend.record import Record, day, refs, text


class Purpose(Record, Base):
    __tablename__ = "purposes"

    title: Mapped[str | None] = text(200, required=True)
    why: Mapped[str | None] = text(5_000, merges=True, sealed=True)
    # As many as one can still choose among: each edit of the words is read anew for all of them.
    person_ids: Mapped[list[str] | None] = refs(most=200)
    event_ids: Mapped[list[str] | None] = refs(most=100)
    ended_on: Mapped[str | None] = day()
