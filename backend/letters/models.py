"""When an owner's next weekly letter is due. One row for each who wants it."""

from datetime import datetime

from sqlalchemy import Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from backend.db import Base, UtcDateTime


class Digest(Base):
    """`week` is the Monday of the week that the next letter is for, so no week has two.

    `due_at` is when it should go; `next_at` is when to try, and moves while somebody tries and when a try fails.
    """

    __tablename__ = "digests"

    owner: Mapped[str] = mapped_column(String(36), primary_key=True)
    week: Mapped[str] = mapped_column(String(10))
    due_at: Mapped[datetime] = mapped_column(UtcDateTime)
    next_at: Mapped[datetime] = mapped_column(UtcDateTime)
    attempts: Mapped[int] = mapped_column(Integer)

    __table_args__ = (Index("ix_digests_next_at", "next_at"),)
