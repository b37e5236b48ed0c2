"""The words of a notification, per language. A name that is None is not to be shown."""

from typing import Protocol

from backend.people.rules import spoken_name
from backend.reminders.wording import de, en
from backend.reminders.wording.milestone import Milestone


class Words(Protocol):
    """Shapes as in `en`."""

    GROUP_TITLE: str
    THANKED: str
    TOMORROW: str

    def thank_event(self, met: int, event: str | None, waiting: int) -> tuple[str, str]: ...
    def thank_help(self, name: str | None, what: str | None) -> tuple[str, str]: ...
    def check_in(self, name: str | None, days: int | None) -> tuple[str, str]: ...
    def promise(self, name: str | None, what: str) -> tuple[str, str]: ...
    def journal(self) -> tuple[str, str]: ...
    def test(self) -> tuple[str, str]: ...
    def ask(self, name: str | None, what: str) -> tuple[str, str]: ...
    def introduction(self, step: str, a: str | None, b: str | None) -> tuple[str, str]: ...
    def challenge(self, kind: str, title: str | None, is_over: bool) -> tuple[str, str]: ...
    def milestone(self, what: Milestone, name: str | None, days: int) -> tuple[str, str]: ...
    def follow_up(self, name: str | None, what: str) -> tuple[str, str]: ...
    def and_more(self, count: int) -> str: ...


def words(language: str | None) -> Words:
    return de if language == "de" else en


def short(text: str, most: int) -> str:
    """One line of at most so many characters."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def first_name(name: str | None) -> str | None:
    """How one speaks of somebody; nothing where no name is known."""
    return short(spoken_name(name or ""), 60) or None
