"""kill -9, five times at each step: nothing is lost, at most one more is sent, and a phone shows one."""

import pytest

from tests.reminders.kill_at import STEPS, killed_at

KILLS = 5
SENT = dict(zip(STEPS, (1, 1, 2, 1), strict=True))


# A snapshot a transaction changes nothing for a process that dies.
@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """A migrated database without rows."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.mark.parametrize("step", STEPS)
def test_killed_and_taken_up_again(settings, story, phone, step):
    for day in range(23, 23 + KILLS):
        before = len(phone.received)
        story.clock.set(f"2026-11-{day}T07:00:00Z")
        story.meets(f"Name{day}", on=f"2026-11-{day - 7}", circle="inner")
        assert killed_at(step, settings, f"2026-11-{day}T09:00:00Z") == -9
        story.at(f"2026-11-{day}T09:04:00Z")
        assert set(story.states()) == {"sent"}, "lost"
        shown = {message["notification"]["tag"] for message in phone.received[before:]}
        assert (len(phone.received) - before, len(shown)) == (SENT[step], 1)
