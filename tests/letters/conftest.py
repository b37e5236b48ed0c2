from collections.abc import Callable
from email.message import EmailMessage

import pytest

from backend.letters.minute import post_letters
from backend.mail import local_mails
from tests.support.push_fixtures import new_phone, phone, push_service, settings
from tests.support.story import Story

__all__ = ["new_phone", "phone", "push_service", "settings"]


@pytest.fixture
def story(app, alice, clock) -> Story:
    """Alice's. Her clock starts on Sunday, 22 November 2026, at seven in the morning."""
    clock.set("2026-11-22T07:00:00Z")
    return Story(app, alice, clock)


@pytest.fixture
def letters(app) -> Callable[[], list[EmailMessage]]:
    """What Alice's mailbox holds beside sign-in codes, the oldest first."""
    return lambda: [mail for mail in reversed(local_mails(app.config["KITH"])) if mail["List-Unsubscribe"]]


@pytest.fixture
def minute(story) -> Callable[[str], dict[str, int]]:
    """The minute's work at that instant: the tick, its deliveries, the mail."""

    def pass_by(instant: str) -> dict[str, int]:
        figures = story.at(instant)
        with story.app.app_context():
            return figures | dict(post_letters())

    return pass_by
