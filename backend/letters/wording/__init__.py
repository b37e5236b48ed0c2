"""The words of letters and of the page that ends them, per language."""

from typing import Literal, Protocol

from backend.letters.wording import de, en

# The switch in the owner's preferences that a letter obeys.
Wish = Literal["mail_reminders", "weekly_digest"]


class Words(Protocol):
    """Shapes as in `en`."""

    LANGUAGE: str
    UNSEEN_OPENING: str
    DIGEST_SUBJECT: str
    DIGEST_OPENING: str
    UNSUBSCRIBE: str
    STOP_TITLE: str
    STOP_DO: str
    STOPPED: str
    GONE: str

    def unseen_subject(self, title: str, count: int) -> str: ...
    def why(self, wish: Wish) -> str: ...
    def stop(self, wish: Wish) -> str: ...
    def and_more(self, count: int) -> str: ...


def words(language: str | None) -> Words:
    return de if language == "de" else en
