"""A person met, as the owner would introduce her: with her own words for company and role."""

from sqlalchemy.orm import Mapped

from backend.db import Base
from backend.record import Record, choice, day, link, text, texts, whole

CIRCLES = ("inner", "close", "active", "light", "resting")


class Person(Record, Base):
    __tablename__ = "people"

    name: Mapped[str | None] = text(200, required=True)
    company: Mapped[str | None] = text(200)
    role: Mapped[str | None] = text(200)
    notes: Mapped[str | None] = text(20_000)
    tags: Mapped[list[str] | None] = texts(most=50, limit=60)
    email: Mapped[str | None] = text(320)
    phone: Mapped[str | None] = text(60)
    link: Mapped[str | None] = link()
    how_met: Mapped[str | None] = text(500)
    thanks_preference: Mapped[str | None] = text(300)
    circle: Mapped[str | None] = choice(*CIRCLES)
    cadence_days: Mapped[int | None] = whole(0, 3660)
    cadence_set_on: Mapped[str | None] = day()
    check_in_snoozed_until: Mapped[str | None] = day()
    source: Mapped[str | None] = text(600)
