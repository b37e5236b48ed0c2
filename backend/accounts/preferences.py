"""When and how the owner wants to be reminded: one row an owner, with a fixed id, synced like any noun."""

from typing import Annotated, Any, Literal

from msgspec import Meta, Struct
from sqlalchemy.orm import Mapped, Session

from backend.db import Base
from backend.record import WALL_TIME, Record, choice, choices, day, flag, items, text, texts, wall_time, whole

PREFERENCES_ID = "00000000-0000-7000-8000-000000000001"
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class HourOfDay(Struct, forbid_unknown_fields=True):
    """The hour to be reminded at on one weekday, instead of the usual one."""

    day: Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    at: Annotated[str, Meta(pattern=WALL_TIME)]


def _each_day_once(hours: list[dict[str, Any]]) -> bool:
    return len({each["day"] for each in hours}) == len(hours)


class Preferences(Record, Base):
    __tablename__ = "preferences"

    zone: Mapped[str | None] = text(60)
    remind_at: Mapped[str | None] = wall_time()
    quiet_from: Mapped[str | None] = wall_time()
    quiet_until: Mapped[str | None] = wall_time()
    show_names: Mapped[bool | None] = flag()
    language: Mapped[str | None] = choice("en", "de")
    paused_until: Mapped[str | None] = day()
    hours_by_day: Mapped[list[dict[str, str]] | None] = items(HourOfDay, most=7, check=_each_day_once)
    working_days: Mapped[list[str] | None] = choices(*WEEKDAYS)
    outreach_budget: Mapped[int | None] = whole(0, 50)
    zone_follows: Mapped[bool | None] = flag()
    journal_day: Mapped[str | None] = choice(*WEEKDAYS, "never")
    mail_reminders: Mapped[bool | None] = flag()
    weekly_digest: Mapped[bool | None] = flag()
    help_budget: Mapped[int | None] = whole(0, 50)
    balance_words: Mapped[bool | None] = flag()
    put_aside: Mapped[list[str] | None] = texts(most=300, limit=80)


def find_preferences(session: Session, owner: str) -> Preferences:
    """The owner's preferences; an empty row, not stored, when none were ever set."""
    found = session.get(Preferences, (owner, PREFERENCES_ID))
    return found or Preferences(owner=owner, id=PREFERENCES_ID, rev=0, stamps={})
