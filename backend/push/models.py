"""A browser that said yes to reminders. One row per owner and endpoint, so no account can take another's row."""

from datetime import datetime

from sqlalchemy import Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from backend.db import Base, UtcDateTime


class Subscription(Base):
    __tablename__ = "subscriptions"

    owner: Mapped[str] = mapped_column(String(36), primary_key=True)
    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    device: Mapped[str] = mapped_column(String(36))
    endpoint: Mapped[str] = mapped_column(Text)
    host: Mapped[str] = mapped_column(Text)
    p256dh: Mapped[str] = mapped_column(String(100))
    auth: Mapped[str] = mapped_column(String(40))
    label: Mapped[str] = mapped_column(Text)
    vapid_key: Mapped[str] = mapped_column(String(100))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    last_ok_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    last_shown_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class PushHost(Base):
    """A push service that did not answer as it should; without a row, all is well."""

    __tablename__ = "push_hosts"

    host: Mapped[str] = mapped_column(String(255), primary_key=True)
    failures: Mapped[int] = mapped_column(Integer)
    shut_until: Mapped[datetime | None] = mapped_column(UtcDateTime)
