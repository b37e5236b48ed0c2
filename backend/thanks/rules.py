"""When a thank-you falls due. Mirrored in the app; decided by tests/contract."""

from datetime import date, timedelta

DELAY_DAYS = 1


def thanks_due(ended_on: str | None, thanked: bool, snoozed_until: str | None, delay_days: int) -> str | None:
    """The day to say thanks: some days after the event or the help; a later "not now" wins."""
    if thanked or ended_on is None:
        return None
    due = (date.fromisoformat(ended_on) + timedelta(days=delay_days)).isoformat()
    return max(due, snoozed_until or due)
