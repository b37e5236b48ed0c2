import pytest

from tests.support.push_fixtures import new_phone, phone, push_service, settings
from tests.support.story import Story
from tests.support.three_databases import database_url

__all__ = ["database_url", "new_phone", "phone", "push_service", "settings"]


@pytest.fixture
def story(app, alice, clock) -> Story:
    """Alice's. Her clock starts on Sunday, 22 November 2026, at seven in the morning."""
    clock.set("2026-11-22T07:00:00Z")
    return Story(app, alice, clock)


@pytest.fixture
def says():
    """The sentences that arrived on a phone."""
    return lambda phone: [message["notification"]["body"] for message in phone.received]
