"""A thank-you and its words. One that answers a favor has the favor's id, so two devices cannot make two."""

from sqlalchemy.orm import Mapped

from backend.db import Base
from backend.record import Record, choice, day, ref, text

CHANNELS = ("mail", "share", "copy", "sms", "whatsapp", "linkedin", "card", "in_person", "public", "other")


class Thanks(Record, Base):
    __tablename__ = "thanks"

    person_id: Mapped[str | None] = ref(required=True)
    favor_id: Mapped[str | None] = ref()
    event_id: Mapped[str | None] = ref()
    words: Mapped[str | None] = text(20_000, merges=True, sealed=True)
    channel: Mapped[str | None] = choice(*CHANNELS)
    sent_on: Mapped[str | None] = day()
