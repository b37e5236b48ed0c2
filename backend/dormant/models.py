"""What became of somebody whom Kith suggested after a long silence. One a person: its id is the person's."""

from sqlalchemy.orm import Mapped

from backend.db import Base
from backend.record import Record, choice, day, ref, text


class DormantAnswer(Record, Base):
    __tablename__ = "dormant_answers"

    person_id: Mapped[str | None] = ref(required=True)
    month: Mapped[str | None] = text(7)
    slot: Mapped[str | None] = choice("comfortable", "less_obvious")
    answer: Mapped[str | None] = choice("wrote", "another_time", "not_them")
    answered_on: Mapped[str | None] = day()
