"""Races that the tests run a few times, and the soak thousands of times."""

import threading
from datetime import timedelta
from typing import Any
from unittest.mock import patch

from backend.db import db
from backend.reminders import deliver as delivering
from backend.reminders.deliver import deliver
from backend.reminders.queue import claim_due
from tests.support.story import Story

DISPATCHERS = 3
# What a person may do with a thank-you that falls due.
CHANGES: list[dict[str, Any]] = [
    {"thanked": "sent"},
    {"thank_later_until": "2100-01-31"},
    {"deleted_at": "2026-11-22T09:00:00Z"},
]


def race_mornings(story: Story, mornings: int) -> list[Exception]:
    """Every morning something falls due, and three dispatchers with doubled records reach for it at once."""
    failures: list[Exception] = []

    def work(gate: threading.Barrier) -> None:
        try:
            with story.app.app_context():
                gate.wait()
                for due in claim_due(story.clock.instant):
                    deliver(due.owner)
                    deliver(due.owner)
                deliver(story.person.owner)
                db.session.remove()
        except Exception as error:
            failures.append(error)

    for morning in range(mornings):
        tomorrow = story.clock.instant + timedelta(days=1)
        story.write("people", name=f"Name{morning}", cadence_set_on=f"{story.clock.instant:%Y-%m-%d}", cadence_days=1)
        story.clock.set(f"{tomorrow:%Y-%m-%d}T09:00:00Z")
        gate = threading.Barrier(DISPATCHERS)
        threads = [threading.Thread(target=work, args=(gate,)) for _ in range(DISPATCHERS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return failures


def act_meanwhile(story: Story, tries: int, change: dict[str, Any]) -> int:
    """Between the claim and the look at the facts, she is done with it. How many were found with nothing to say."""
    groups, favor = delivering._groups, ""

    def then_she_acts(claimed: Any) -> list[list[str]]:
        story.write("favors", favor, **change)
        return groups(claimed)

    silent = 0
    with patch.object(delivering, "_groups", then_she_acts):
        for _ in range(tries):
            helped_on = f"{story.clock.instant:%Y-%m-%d}"
            favor = story.is_helped(story.write("people", name="Maria"), happened_on=helped_on, what="the talk")
            tomorrow = story.clock.instant + timedelta(days=1)
            silent += story.at(f"{tomorrow:%Y-%m-%d}T09:00:00Z")["nothing"]
    return silent
