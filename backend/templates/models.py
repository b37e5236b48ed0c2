"""The owner's own words to begin a thank-you with: sentence starters, with gaps to fill."""

from sqlalchemy.orm import Mapped

from backend.db import Base
from backend.record import Record, choice, text

OCCASIONS = (
    "event",
    "help",
    "introduction",
    "advice",
    "referral",
    "feedback",
    "encouragement",
    "gift",
    "late",
    "group",
)


class Template(Record, Base):
    __tablename__ = "templates"

    name: Mapped[str | None] = text(200, required=True)
    occasion: Mapped[str | None] = choice(*OCCASIONS)
    text: Mapped[str | None] = text(20_000, merges=True, sealed=True)
