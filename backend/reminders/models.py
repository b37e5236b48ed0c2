"""What is to be said when, and what became of it."""

from datetime import datetime

from sqlalchemy import Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from backend.db import Base, UtcDateTime

# held (a check-in for which this week has no time) <-> planned
# planned -> queued -> sending -> sent | done | cancelled | no_device | failed, each step by compare-and-swap.
HELD, PLANNED, QUEUED, SENDING, SENT = "held", "planned", "queued", "sending", "sent"
DONE, CANCELLED, NO_DEVICE, FAILED = "done", "cancelled", "no_device", "failed"
WAITING = (HELD, PLANNED, QUEUED, NO_DEVICE)


class Reminder(Base):
    """One occurrence. Its id follows from what it is about, so planning twice makes one row.

    `due_at` is what was promised; `next_at` is when to try, and moves when a try fails. `mail_at` is when to look
    whether a device has shown it, and to mail it if none has; without one there is nothing to look for.
    """

    __tablename__ = "reminders"

    owner: Mapped[str] = mapped_column(String(36), primary_key=True)
    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    kind: Mapped[str] = mapped_column(String(40))
    subject: Mapped[str] = mapped_column(String(36))
    day: Mapped[str] = mapped_column(String(10))
    state: Mapped[str] = mapped_column(String(20))
    due_at: Mapped[datetime] = mapped_column(UtcDateTime)
    next_at: Mapped[datetime] = mapped_column(UtcDateTime)
    lease_until: Mapped[datetime | None] = mapped_column(UtcDateTime)
    attempts: Mapped[int] = mapped_column(Integer)
    message: Mapped[str | None] = mapped_column(String(36))
    sent_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    mail_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    __table_args__ = (
        Index("ix_reminders_state_next_at", "state", "next_at"),
        Index("ix_reminders_owner_subject", "owner", "subject"),
        Index("ix_reminders_owner_kind_due_at", "owner", "kind", "due_at"),
        Index("ix_reminders_mail_at", "mail_at"),
    )


class Mark(Base):
    """What the engine remembers of itself between two nights."""

    __tablename__ = "marks"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class Delivery(Base):
    """One message to one browser, and the receipts that came back. The receipt's token is kept hashed."""

    __tablename__ = "deliveries"

    owner: Mapped[str] = mapped_column(String(36), primary_key=True)
    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    message: Mapped[str] = mapped_column(String(36))
    subscription: Mapped[str] = mapped_column(String(36))
    host: Mapped[str] = mapped_column(Text)
    label: Mapped[str] = mapped_column(Text)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    outcome: Mapped[str | None] = mapped_column(String(20))
    accepted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    shown_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    clicked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    acted: Mapped[str | None] = mapped_column(String(20))
    acted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    __table_args__ = (Index("ix_deliveries_owner_message", "owner", "message"),)
