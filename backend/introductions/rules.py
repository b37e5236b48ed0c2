"""What an introduction waits for, and when to be reminded of it. Mirrored in the app; decided by tests/contract."""

from datetime import date, timedelta

DAYS_UNTIL = {"ask_b": 1, "introduce": 1, "wait_a": 7, "wait_b": 7, "follow_up": 14}


def introduction_step(
    asked_a_on: str | None,
    a_agreed_on: str | None,
    asked_b_on: str | None,
    b_agreed_on: str | None,
    introduced_on: str | None,
    outcome_on: str | None,
    declined_on: str | None,
    closed_on: str | None,
) -> str:
    """The next step. The second person is asked only when the first has agreed."""
    steps = (
        (closed_on or declined_on, "done"),
        (outcome_on, "thank"),
        (introduced_on, "follow_up"),
        (a_agreed_on and b_agreed_on, "introduce"),
        (a_agreed_on and asked_b_on, "wait_b"),
        (a_agreed_on, "ask_b"),
        (asked_a_on, "wait_a"),
    )
    return next((step for reached, step in steps if reached), "ask_a")


def introduction_due(
    step: str,
    asked_a_on: str | None,
    a_agreed_on: str | None,
    asked_b_on: str | None,
    b_agreed_on: str | None,
    introduced_on: str | None,
    later_until: str | None,
) -> str | None:
    """Soon after somebody agreed, a week after asking, two weeks after introducing; a later "not now" wins."""
    since = {
        "wait_a": asked_a_on,
        "ask_b": a_agreed_on,
        "wait_b": asked_b_on,
        "introduce": max(a_agreed_on or "", b_agreed_on or ""),
        "follow_up": introduced_on,
    }.get(step)
    if not since:
        return None
    due = (date.fromisoformat(since) + timedelta(days=DAYS_UNTIL[step])).isoformat()
    return max(due, later_until or due)
