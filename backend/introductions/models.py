"""Two people who should meet, and who of them has agreed. The steps are days, so that two devices never differ."""

from sqlalchemy.orm import Mapped

from backend.db import Base
from backend.record import Record, choice, day, ref, text


class Introduction(Record, Base):
    __tablename__ = "introductions"

    a_id: Mapped[str | None] = ref(required=True)
    b_id: Mapped[str | None] = ref(required=True)
    why: Mapped[str | None] = text(2000, sealed=True)
    asked_a_on: Mapped[str | None] = day()
    a_agreed_on: Mapped[str | None] = day()
    asked_b_on: Mapped[str | None] = day()
    b_agreed_on: Mapped[str | None] = day()
    introduced_on: Mapped[str | None] = day()
    outcome_on: Mapped[str | None] = day()
    outcome: Mapped[str | None] = text(2000, sealed=True)
    declined_by: Mapped[str | None] = choice("a", "b")
    declined_on: Mapped[str | None] = day()
    closed_on: Mapped[str | None] = day()
    later_until: Mapped[str | None] = day()
