"""One line of the table, and how it is printed."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    what: str
    figure: str
    goal: str = ""
    met: bool | None = None


def at_most(what: str, figure: float, goal: float, unit: str, digits: int = 2) -> Line:
    return Line(what, f"{figure:,.{digits}f}{unit}", f"<= {goal:,g}{unit}", figure <= goal)


def at_least(what: str, figure: float, goal: float, unit: str, digits: int = 0) -> Line:
    return Line(what, f"{figure:,.{digits}f}{unit}", f">= {goal:,g}{unit}", figure >= goal)


def plain(what: str, figure: float, unit: str, digits: int = 0) -> Line:
    """A figure without a goal, printed so that the ratios can be judged."""
    return Line(what, f"{figure:,.{digits}f}{unit}")


def show(title: str, lines: Iterable[Line]) -> str:
    rows = [f"  {line.what:<64}{line.figure:>14}  {line.goal:<12}{_verdict(line.met)}".rstrip() for line in lines]
    return "\n".join([title, *rows, ""])


def _verdict(met: bool | None) -> str:
    return "" if met is None else ("met" if met else "NOT MET")
