"""A letter in words, before it is text or HTML."""

from collections.abc import Iterable
from dataclasses import dataclass

from backend.letters.wording import Wish
from backend.reminders.kinds.kind import Told


@dataclass(frozen=True)
class Line:
    """A sentence, and the screen that it opens."""

    sentence: str
    opens: str


@dataclass(frozen=True)
class Part:
    title: str
    lines: list[Line]


@dataclass(frozen=True)
class Letter:
    """`name` stays the same on every try. `wish` is the switch that ends letters of this kind."""

    owner: str
    to: str
    language: str | None
    name: str
    wish: Wish
    subject: str
    opening: str
    parts: list[Part]


def parts_of(told: Iterable[Told]) -> list[Part]:
    """Sorted by what they ask for, each sentence once. A new kind comes along under its own title."""
    parts: dict[str, Part] = {}
    for each in told:
        part = parts.setdefault(each.title, Part(each.title, []))
        if each.sentence not in {line.sentence for line in part.lines}:
            part.lines.append(Line(each.sentence, each.opens))
    return list(parts.values())
