"""A small run of days with something kind to do. A missed day may be done later; nothing starts again from zero."""

from sqlalchemy.orm import Mapped

from backend.db import Base
from backend.record import Record, choice, day, day_list, text, whole

KINDS = ("seven_days", "one_connection", "three_introductions", "own")
LONGEST = 31


class Challenge(Record, Base):
    __tablename__ = "challenges"

    kind: Mapped[str | None] = choice(*KINDS, required=True)
    title: Mapped[str | None] = text(200)
    # What counts as one time, in the owner's words; of one's own challenges only.
    step: Mapped[str | None] = text(300)
    started_on: Mapped[str | None] = day(required=True)
    days: Mapped[int | None] = whole(1, LONGEST)
    done_days: Mapped[list[str] | None] = day_list(most=2 * LONGEST)
    ended_on: Mapped[str | None] = day()
    look_back: Mapped[str | None] = text(20_000, sealed=True)
