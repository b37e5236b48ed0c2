"""The private address under which an owner's calendar may be read. At most one each."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from backend.db import Base, UtcDateTime


class Calendar(Base):
    """`seed` and the server's own key make the secret, so it can be shown again and stands in no database."""

    __tablename__ = "calendars"

    owner: Mapped[str] = mapped_column(String(36), primary_key=True)
    seed: Mapped[str] = mapped_column(String(64))
    secret_hash: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
