"""Help, received or given. "Thank for" on the capture sheet is help received that is not yet thanked."""

from sqlalchemy.orm import Mapped

from backend.db import Base
from backend.record import Record, choice, day, ref, text

KINDS = (
    "introduction",
    "knowledge",
    "time",
    "feedback",
    "referral",
    "encouragement",
    "recognition",
    "practical",
)


class Favor(Record, Base):
    __tablename__ = "favors"

    person_id: Mapped[str | None] = ref(required=True)
    event_id: Mapped[str | None] = ref()
    direction: Mapped[str | None] = choice("received", "given", required=True)
    kind: Mapped[str | None] = choice(*KINDS)
    what: Mapped[str | None] = text(2000, merges=True)
    happened_on: Mapped[str | None] = day()
    thanked: Mapped[str | None] = choice("sent", "already", "not_needed")
    thanked_on: Mapped[str | None] = day()
    thank_later_until: Mapped[str | None] = day()
