"""What the words of a milestone are made of."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Milestone:
    """`label` is the owner's own word for it; `years` is how many it will be, where the year is known."""

    kind: str
    label: str
    years: int | None
