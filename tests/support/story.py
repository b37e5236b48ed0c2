"""What a person does in Kith, told in one line each, and sent through the sync as her device would."""

from typing import Any

from flask import Flask

from backend.reminders.tick import tick_and_deliver
from tests.support.clock import StillClock
from tests.support.edits import edit, new_id, sync
from tests.support.people import Browser

PREFERENCES = "00000000-0000-7000-8000-000000000001"


class Story:
    def __init__(self, app: Flask, person: Browser, clock: StillClock) -> None:
        self.app, self.person, self.clock = app, person, clock

    def write(self, noun: str, record_id: str | None = None, **fields: Any) -> str:
        # Each edit is a moment later than the one before, as a person's are.
        self.clock.forward(milliseconds=1)
        record_id = record_id or new_id()
        answer = sync(self.person, self.clock.instant, edit(noun, record_id, self.clock.instant, **fields))
        assert answer["refused"] == []
        return record_id

    def prefers(self, **wishes: Any) -> None:
        self.write("preferences", PREFERENCES, **wishes)

    def meets(self, name: str, event: str | None = None, on: str = "2026-11-20", **about: Any) -> str:
        person = self.write("people", name=name, **about)
        self.write("moments", kind="met", happened_on=on, person_ids=[person], event_id=event)
        return person

    def is_helped(self, person: str, event: str | None = None, **about: Any) -> str:
        return self.write("favors", person_id=person, event_id=event, direction="received", **about)

    def conference(self, name: str = "PyCon", people: int = 5, helped: int = 3, **days: str) -> tuple[str, list[str]]:
        """An event that ended two days before the tests' clock; who was met, and the open favors."""
        event = self.write("events", name=name, **({"starts_on": "2026-11-18", "ends_on": "2026-11-20"} | days))
        met = [self.meets(f"Person {number}", event) for number in range(people)]
        return event, [self.is_helped(person, event) for person in met[:helped]]

    def deletes(self, noun: str, record_id: str) -> None:
        self.write(noun, record_id, deleted_at="2026-11-22T08:00:00Z")

    def reminders(self) -> list[dict[str, Any]]:
        answer = self.person.get("/api/reminders")
        assert answer.status_code == 200, answer.text
        return answer.get_json()["reminders"]

    def planned(self) -> set[tuple[str, str, str]]:
        """(kind, subject, due instant to the minute) of what is coming."""
        return {
            (row["kind"], row["subject"], row["due_at"][:16]) for row in self.reminders() if row["state"] == "planned"
        }

    def states(self) -> list[str]:
        return sorted(row["state"] for row in self.reminders())

    def at(self, instant: str) -> dict[str, int]:
        """The minute's tick and its deliveries at that instant; their figures."""
        self.clock.set(instant)
        with self.app.app_context():
            return dict(tick_and_deliver())
