"""A person met, as the owner would introduce her: with her own words for company and role."""

from typing import Annotated, Any, Literal

from msgspec import Meta, Struct
from sqlalchemy.orm import Mapped

from backend.db import Base
from backend.record import Record, choice, day, is_day, items, link, ref, text, texts, whole

CIRCLES = ("inner", "close", "active", "light", "resting")


class Way(Struct, forbid_unknown_fields=True):
    """One more way to reach somebody; the first of each kind is a field of the person."""

    kind: Literal["email", "phone", "link", "address"]
    value: Annotated[str, Meta(min_length=1, max_length=1000)]
    label: Annotated[str, Meta(max_length=60)] = ""


class Work(Struct, forbid_unknown_fields=True):
    """Where somebody worked before, until a day if it is known."""

    company: Annotated[str, Meta(max_length=200)] = ""
    role: Annotated[str, Meta(max_length=200)] = ""
    until: Annotated[str, Meta(pattern=r"^([12]\d{3}-\d\d-\d\d)?$")] = ""


def _ended_on_real_days(work: list[dict[str, Any]]) -> bool:
    return all(is_day(job["until"]) for job in work if job.get("until"))


class Person(Record, Base):
    __tablename__ = "people"

    name: Mapped[str | None] = text(200, required=True)
    other_names: Mapped[list[str] | None] = texts(most=10, limit=200)
    company: Mapped[str | None] = text(200)
    role: Mapped[str | None] = text(200)
    past_work: Mapped[list[dict[str, str]] | None] = items(Work, most=20, check=_ended_on_real_days)
    pinned_note: Mapped[str | None] = text(500, merges=True, sealed=True)
    notes: Mapped[str | None] = text(20_000, merges=True, sealed=True)
    tags: Mapped[list[str] | None] = texts(most=50, limit=60)
    email: Mapped[str | None] = text(320)
    phone: Mapped[str | None] = text(60)
    link: Mapped[str | None] = link()
    address: Mapped[str | None] = text(1000)
    ways: Mapped[list[dict[str, str]] | None] = items(Way, most=20)
    how_met: Mapped[str | None] = text(500, sealed=True)
    introduced_by: Mapped[str | None] = ref()
    cares_about: Mapped[str | None] = text(2000, merges=True, sealed=True)
    needs: Mapped[str | None] = text(2000, merges=True, sealed=True)
    offers: Mapped[str | None] = text(2000, merges=True, sealed=True)
    thanks_preference: Mapped[str | None] = text(300, sealed=True)
    recognition: Mapped[str | None] = choice("public", "private", "ask")
    circle: Mapped[str | None] = choice(*CIRCLES)
    cadence_days: Mapped[int | None] = whole(0, 3660)
    cadence_set_on: Mapped[str | None] = day()
    check_in_snoozed_until: Mapped[str | None] = day()
    source: Mapped[str | None] = text(600)
    merged_into: Mapped[str | None] = ref()
