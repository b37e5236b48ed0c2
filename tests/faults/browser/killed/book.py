"""What the browser said was kept, held against what a later start finds."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from threading import Condition
from typing import Any

Row = dict[str, Any]
# How the words of one capture are called in each noun that it writes.
MARKED = {"people": "name", "moments": "text", "favors": "what", "promises": "what"}


def number_in(words: str | None) -> int:
    return int((words or "-1").split()[-1])


@dataclass
class Book:
    kept: dict[tuple[str, str], int] = field(default_factory=dict)
    writes: int = 0
    answers: int = 0
    heard: Condition = field(default_factory=Condition)

    def keep(self, person: str, name: str, words: str) -> None:
        with self.heard:
            # Reports overtake each other; what was kept later stands.
            key = (person, name)
            self.kept[key] = max(self.kept.get(key, -1), number_in(words))
            self.writes += 1
            self.heard.notify_all()

    def answer(self) -> None:
        with self.heard:
            self.answers += 1
            self.heard.notify_all()

    def lost(self, rows: list[Row]) -> list[str]:
        """Later than acknowledged is no loss: the browser died before it could say so."""
        people = {row["id"]: row["fields"] for row in rows if row["noun"] == "people"}
        with self.heard:
            kept = dict(self.kept)
        return [
            f"{name} of {person}: {number}"
            for (person, name), number in kept.items()
            if number_in(people.get(person, {}).get(name)) < number
        ]


@dataclass(frozen=True)
class Start:
    """What a browser found on its device, and what is wrong with it."""

    people: list[str]
    unsent: int
    lost: list[str]
    torn: list[str]


def judged(found: dict[str, Any], book: Book, there: list[Row]) -> Start:
    """`there` is what the server has: rows that the device's cursor has passed must be on the device."""
    rows = found["rows"]
    people = [row["id"] for row in rows if row["noun"] == "people"]
    torn = [*found["torn"], *_half_captured(rows), *_passed_by(found["cursor"], rows, there)]
    return Start(people, found["unsent"], book.lost(rows), torn)


def _half_captured(rows: list[Row]) -> Iterator[str]:
    """A person, that we met, what to thank for and what was promised: all kept, or nothing."""
    marks: dict[str, list[str]] = {}
    for row in rows:
        if row["noun"] in MARKED:
            marks.setdefault(row["fields"][MARKED[row["noun"]]], []).append(row["noun"])
    for mark, nouns in marks.items():
        if sorted(nouns) != sorted(MARKED):
            yield f"{mark}: only {', '.join(sorted(nouns))}"


def _passed_by(cursor: int, here: list[Row], there: list[Row]) -> Iterator[str]:
    """Rows of the server that the device's cursor claims to have, and that it has not."""
    revs = {(row["noun"], row["id"]): row["rev"] for row in here}
    for row in there:
        if row["rev"] <= cursor and revs.get((row["noun"], row["id"]), -1) < row["rev"]:
            yield f"{row['noun']} {row['id']} at {row['rev']}, the cursor is at {cursor}"
