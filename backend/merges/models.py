"""Two records that were one person, and the edits that would make them two again."""

from sqlalchemy.orm import Mapped

from backend.db import Base
from backend.record import Record, day, ref, text


class Merge(Record, Base):
    __tablename__ = "merges"

    kept_id: Mapped[str | None] = ref(required=True)
    merged_id: Mapped[str | None] = ref(required=True)
    merged_on: Mapped[str | None] = day(required=True)
    before: Mapped[str | None] = text(200_000, sealed=True)
    undone_on: Mapped[str | None] = day()
