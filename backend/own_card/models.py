"""The owner's own card, to be scanned, and beside it what nobody else is shown: one row an owner, with a fixed id."""

from sqlalchemy.orm import Mapped

from backend.db import Base
from backend.record import Record, link, text, texts

OWN_CARD_ID = "00000000-0000-7000-8000-000000000002"


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
    offers: Mapped[str | None] = text(2000, sealed=True)
    needs: Mapped[str | None] = text(2000, sealed=True)
