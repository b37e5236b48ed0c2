"""A note that several devices add lines to, as one of them knows it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.support.edits import edit


@dataclass
class SharedNote:
    person: str
    device: str
    text: str = ""
    stamp: str | None = None

    def with_line(self, line: str, at: datetime) -> dict[str, Any]:
        """One change that adds a line, and says what it was typed on."""
        # As the app stamps: later than what is known, whatever the clock says.
        known = datetime.fromtimestamp(int(self.stamp[:15]) / 1000, UTC) if self.stamp else at
        at = max(at, known + timedelta(milliseconds=1))
        change = edit("people", self.person, at, self.device, notes=f"{self.text}\n{line}".strip())
        return change | {"bases": {"notes": self.stamp or ""}}

    def hear(self, answer: dict[str, Any]) -> None:
        for row in answer["rows"]:
            if row["id"] == self.person and "notes" in row["stamps"]:
                self.text, self.stamp = row["fields"]["notes"], row["stamps"]["notes"]
