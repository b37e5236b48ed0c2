"""Something I ask of somebody: what, until when, and what came of it. Not asked yet while `asked_on` is empty."""

from sqlalchemy.orm import Mapped

from backend.db import Base
from backend.record import Record, choice, day, ref, text


class Ask(Record, Base):
    __tablename__ = "asks"

    person_id: Mapped[str | None] = ref(required=True)
    what: Mapped[str | None] = text(2000, required=True)
    words: Mapped[str | None] = text(20_000, sealed=True)
    asked_on: Mapped[str | None] = day()
    by_when: Mapped[str | None] = day()
    outcome: Mapped[str | None] = choice("helped", "not_now", "withdrawn")
    outcome_on: Mapped[str | None] = day()
