"""Something to ask about on a day: "ask how the launch went". Not a promise: nobody was told."""

from sqlalchemy.orm import Mapped

from backend.db import Base
from backend.record import Record, day, ref, text


class FollowUp(Record, Base):
    __tablename__ = "follow_ups"

    person_id: Mapped[str | None] = ref(required=True)
    what: Mapped[str | None] = text(2000, required=True)
    due_on: Mapped[str | None] = day()
    done_on: Mapped[str | None] = day()
