"""What a kind of reminder must be able to say."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, Protocol, runtime_checkable

from sqlalchemy.orm import Session

from backend.db import Fact
from backend.record import Record
from backend.reminders.wording import Words

Occurrence = tuple[str, str]
Action = Literal["thanked", "tomorrow"]
Edit = tuple[str, str, dict[str, Any]]


@dataclass(frozen=True)
class Told:
    """One reminder in words, the screen it opens, and what may be answered without opening it."""

    title: str
    sentence: str
    opens: str
    # The one person whom all of it thanks.
    thanks: str | None = None
    can_wait: bool = True


@dataclass(frozen=True)
class Manner:
    """How the owner wants to be spoken to, and on which day."""

    words: Words
    show_names: bool
    today: date


@dataclass(frozen=True)
class Answer:
    """What the owner tapped on a notification, in days of hers."""

    action: Action
    on: str
    tomorrow: str


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


@runtime_checkable
class Answerable(Protocol):
    """A kind whose facts hold what was answered. Of any other kind "tomorrow" moves the reminder itself."""

    def edits(self, session: Session, owner: str, occurrence: Occurrence, answer: Answer) -> list[Edit]:
        """(noun, id, fields) as the app would write them; none when there is nothing left to answer."""


def ids(touched: Collection[Fact], noun: str) -> set[str]:
    return {record_id for name, record_id in touched if name == noun}
