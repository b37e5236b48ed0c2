import pytest

from tests.support.story import Story


@pytest.fixture
def story(app, alice, clock) -> Story:
    clock.set("2026-11-22T07:00:00Z")
    return Story(app, alice, clock)
