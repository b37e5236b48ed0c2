"""When and how the owner wants to be reminded: one row an owner, with a fixed id, synced like any noun."""

from sqlalchemy.orm import Mapped, Session

from backend.db import Base
from backend.record import Record, choice, day, flag, text, wall_time

PREFERENCES_ID = "00000000-0000-7000-8000-000000000001"


class Preferences(Record, Base):
    __tablename__ = "preferences"

    zone: Mapped[str | None] = text(60)
    remind_at: Mapped[str | None] = wall_time()
    quiet_from: Mapped[str | None] = wall_time()
    quiet_until: Mapped[str | None] = wall_time()
    show_names: Mapped[bool | None] = flag()
    language: Mapped[str | None] = choice("en", "de")
    paused_until: Mapped[str | None] = day()
    mail_reminders: Mapped[bool | None] = flag()
    weekly_digest: Mapped[bool | None] = flag()


def find_preferences(session: Session, owner: str) -> Preferences:
    """The owner's preferences; an empty row, not stored, when none were ever set."""
    found = session.get(Preferences, (owner, PREFERENCES_ID))
    return found or Preferences(owner=owner, id=PREFERENCES_ID, rev=0, stamps={})
