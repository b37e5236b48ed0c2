"""The owner's counter, and the words that a later edit replaced."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from backend.db import Base, UtcDateTime

# Where the counter of an account stands that is being erased.
CLOSED = -1


class Counter(Base):
    """The owner's change counter. Its row is locked first, so revisions commit in the order they were given.

    A sequence or a timestamp would let a reader's cursor pass a row that commits late.
    """

    __tablename__ = "counters"

    owner: Mapped[str] = mapped_column(String(36), primary_key=True)
    rev: Mapped[int] = mapped_column(BigInteger)
    # The highest number of a deletion that is forgotten: a device that stopped before it must start over.
    purged_rev: Mapped[int] = mapped_column(BigInteger, default=0, server_default="0")


class History(Base):
    """A value that lost to a later one. Nothing that somebody typed is thrown away at once."""

    __tablename__ = "history"

    owner: Mapped[str] = mapped_column(String(36), primary_key=True)
    noun: Mapped[str] = mapped_column(String(40), primary_key=True)
    record_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    field: Mapped[str] = mapped_column(String(40), primary_key=True)
    stamp: Mapped[str] = mapped_column(String(60), primary_key=True)
    value: Mapped[Any] = mapped_column(JSON)
    replaced_at: Mapped[datetime] = mapped_column(UtcDateTime)

    __table_args__ = (Index("ix_history_replaced_at", "replaced_at"),)
