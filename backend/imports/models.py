"""What came in with a file, so that it can be taken back as a whole for 30 days, on any device."""

from sqlalchemy.orm import Mapped

from backend.db import Base
from backend.record import Record, day, ref, text, whole

KEPT_DAYS = 30


class Import(Record, Base):
    """One part of a batch: parts are written in the transaction of what they tell of, so a cut leaves no gap."""

    __tablename__ = "imports"

    batch_id: Mapped[str | None] = ref(required=True)
    part: Mapped[int | None] = whole(0, 10_000)
    format: Mapped[str | None] = text(40)
    file_name: Mapped[str | None] = text(300, sealed=True)
    taken_on: Mapped[str | None] = day(required=True)
    # JSON: what was added, with a print of it as it came, and which fields of which rows were filled.
    before: Mapped[str | None] = text(200_000, sealed=True)
    undone_on: Mapped[str | None] = day()
