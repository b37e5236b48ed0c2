"""A failing history as a story: shortened as far as it still fails, one line a step."""

from collections.abc import Callable
from typing import Any

from tests.simulator.oracles import Findings
from tests.simulator.steps import DAY, Step

TELL: dict[str, Callable[..., str]] = {
    "edit": lambda d, tab, person, field, value: f"device {d} tab {tab}: writes {field} {value!r} for person {person}",
    "write": lambda d, tab, person, how, word, where: (
        f"device {d} tab {tab}: {how}s {word} in the notes of person {person}, at {where:.2f}"
    ),
    "moment": lambda d, tab, name: f"device {d} tab {tab}: logs moment {name}",
    "delete": lambda d, tab, person: f"device {d} tab {tab}: deletes person {person}",
    "restore": lambda d, tab, person: f"device {d} tab {tab}: restores person {person}",
    "undo": lambda d, tab: f"device {d} tab {tab}: takes the last change back",
    "sync": lambda d, tab, fault, at: f"device {d} tab {tab}: syncs" + (f", request {at} {fault}" if fault else ""),
    "start": lambda d, tab, at_once: (
        f"device {d} tab {tab}: begins to sync, a request leaves" + (" and arrives" if at_once else "")
    ),
    "arrive": lambda d, tab, how: f"device {d} tab {tab}: the request arrives {how}",
    "answer": lambda d, tab: f"device {d} tab {tab}: the answer arrives",
    "lose": lambda d, tab: f"device {d} tab {tab}: request or answer is lost",
    "stray": lambda d, tab: "a copy of an old request arrives",
    "crash": lambda d, tab, stop: f"device {d} tab {tab}: dies after {stop} transactions of an answer",
    "wait": lambda ms: f"{ms / DAY:g} days pass",
    "clock": lambda d, skew: f"device {d}: its clock is off by {skew / DAY:.1f} days",
    "evict": lambda d: f"device {d}: the browser takes its storage away",
    "leave": lambda d: f"device {d}: signs out, and in again",
    "upkeep": lambda: "the server forgets what is old",
}


def tell(steps: list[Step], findings: Findings) -> str:
    lines = [f"  {number:2}. {TELL[step[0]](*step[1:])}" for number, step in enumerate(steps, start=1)]
    return "\n".join([*lines, *(f"  => {kind}: {sentence}" for kind, sentence in findings)])


def shortened(steps: list[Step], fails: Callable[[list[Step]], Any]) -> list[Step]:
    """Leave out ever smaller stretches as long as it still fails."""
    size = len(steps) // 2
    while size:
        at = 0
        while at < len(steps):
            fewer = steps[:at] + steps[at + size :]
            if fails(fewer):
                steps = fewer
            else:
                at += size
        size = size // 2 if size > 1 else 0
    return steps
