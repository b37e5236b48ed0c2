"""What a kind of reminder must be able to say."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from sqlalchemy.orm import Session

from backend.db import Fact
from backend.record import Record
from backend.reminders.wording import Words

Occurrence = tuple[str, str]


@dataclass(frozen=True)
class Told:
    """One reminder in words, and the screen it opens."""

    title: str
    sentence: str
    opens: str


@dataclass(frozen=True)
class Manner:
    """How the owner wants to be spoken to, and on which day."""

    words: Words
    show_names: bool
    today: date


class Kind(Protocol):
    NAME: str

    @property
    def SUBJECT(self) -> type[Record] | None:
        """What its subjects are, for the nightly look; `None` when no fact asks for it."""

    def subjects(self, session: Session, owner: str, touched: Collection[Fact]) -> set[str]:
        """Whose reminders may have changed when these facts did."""

    def wanted(self, session: Session, owner: str, subjects: Collection[str]) -> set[Occurrence]:
        """(subject, day) for everything that these subjects should be reminded of."""

    def tell(self, session: Session, owner: str, occurrence: Occurrence, manner: Manner) -> Told | None:
        """The words, from the facts as they are now; `None` when there is nothing left to remind of."""


def ids(touched: Collection[Fact], noun: str) -> set[str]:
    return {record_id for name, record_id in touched if name == noun}
