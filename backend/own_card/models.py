"""The owner's own card, for another phone to scan: one row an owner, with a fixed id."""

from sqlalchemy.orm import Mapped

from backend.db import Base
from backend.record import Record, link, text, texts


class OwnCard(Record, Base):
    __tablename__ = "own_card"

    name: Mapped[str | None] = text(200)
    company: Mapped[str | None] = text(200)
    role: Mapped[str | None] = text(200)
    email: Mapped[str | None] = text(320)
    phone: Mapped[str | None] = text(60)
    link: Mapped[str | None] = link()
    address: Mapped[str | None] = text(1000)
    note: Mapped[str | None] = text(500, sealed=True)
    shown: Mapped[list[str] | None] = texts(most=20, limit=20)
