"""Something I said I would do for someone."""

from sqlalchemy.orm import Mapped

from backend.db import Base
from backend.record import Record, day, ref, text


class Promise(Record, Base):
    __tablename__ = "promises"

    person_id: Mapped[str | None] = ref(required=True)
    event_id: Mapped[str | None] = ref()
    what: Mapped[str | None] = text(2000, required=True)
    due_on: Mapped[str | None] = day()
    kept_on: Mapped[str | None] = day()
