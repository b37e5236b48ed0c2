"""What a device asks of the server on an ordinary day."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.bench.api.owners import EARLIER, PEOPLE, person
from tests.support.clock import StillClock
from tests.support.edits import edit, new_id, request

NOW = StillClock()()
Body = dict[str, Any]


@dataclass(frozen=True)
class Question:
    what: str
    # The n-th request, as each push moves the cursor on.
    body: Callable[[int], Body]
    each_round: int
    goal: float


def _new_person(number: int) -> Body:
    return request(NOW, edit("people", new_id(), EARLIER, **person(number)), cursor=PEOPLE + number)


QUESTIONS = [
    Question("pull, nothing new", lambda _: request(NOW, cursor=PEOPLE), 60, 1.5),
    Question("pull 500 people", lambda _: request(NOW, cursor=0), 3, 2),
    Question("push 1 person", _new_person, 25, 2),
]
