"""What the owner was grateful for, in her own words, and whom it names."""

from sqlalchemy.orm import Mapped

from backend.db import Base
from backend.record import Record, day, refs, text


class JournalEntry(Record, Base):
    __tablename__ = "journal"

    written_on: Mapped[str | None] = day(required=True)
    words: Mapped[str | None] = text(20_000, merges=True, sealed=True)
    person_ids: Mapped[list[str] | None] = refs(most=50)
