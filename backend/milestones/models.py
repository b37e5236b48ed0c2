"""A day that comes round for somebody: a birthday, a work anniversary, their launch. Never an instant."""

from sqlalchemy.orm import Mapped

from backend.db import Base
from backend.record import Record, choice, day, ref, text, whole

KINDS = ("birthday", "work_anniversary", "own")


class Milestone(Record, Base):
    __tablename__ = "milestones"

    person_id: Mapped[str | None] = ref()
    kind: Mapped[str | None] = choice(*KINDS, required=True)
    label: Mapped[str | None] = text(200)
    month: Mapped[int | None] = whole(1, 12)
    day_of_month: Mapped[int | None] = whole(1, 31)
    year: Mapped[int | None] = whole(1000, 2999)
    repeats: Mapped[str | None] = choice("yearly", "once")
    remind_before: Mapped[int | None] = whole(0, 30)
    noted_for: Mapped[str | None] = day()
