"""Thanks received: what somebody said to the owner, to be read again some day. Never counted."""

from sqlalchemy.orm import Mapped

from backend.db import Base
from backend.record import Record, choice, day, ref, text

PLACES = ("mail", "message", "in_person", "public", "recommendation", "card", "other")


class KindWords(Record, Base):
    __tablename__ = "kind_words"

    person_id: Mapped[str | None] = ref(required=True)
    words: Mapped[str | None] = text(20_000, merges=True, sealed=True)
    received_on: Mapped[str | None] = day()
    place: Mapped[str | None] = choice(*PLACES)
    event_id: Mapped[str | None] = ref()
