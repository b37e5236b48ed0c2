"""When to ask oneself what came of a request. Mirrored in the app; decided by tests/contract."""

from datetime import date, timedelta

PATIENCE_DAYS = 7


def ask_due(asked_on: str | None, by_when: str | None, outcome: str | None) -> str | None:
    """The day hoped for, or a week after asking; none before it was asked, and none once it is answered."""
    if outcome or not asked_on:
        return None
    return by_when or (date.fromisoformat(asked_on) + timedelta(days=PATIENCE_DAYS)).isoformat()
