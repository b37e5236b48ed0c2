"""What a device's call costs: with nothing new, and with one edit."""

from itertools import islice
from pathlib import Path

from tests.bench.api.compare import callers
from tests.bench.api.questions import QUESTIONS
from tests.bench.costs.spent import Cost, spent

NAMES = {"pull, nothing new": "pull", "push 1 person": "write"}
CALLS, ROUNDS, WARM = 200, 3, 20


def syncing(url: str, folder: Path) -> dict[str, Cost]:
    costs = {}
    with callers(url, folder) as (kith, _):
        for question in QUESTIONS:
            if name := NAMES.get(question.what):
                ready = iter([kith.ready(question.body(number)) for number in range(CALLS * ROUNDS + WARM)])
                kith.call(islice(ready, WARM))
                with kith.app.app_context():
                    costs[name] = spent(lambda ready=ready: kith.call(islice(ready, CALLS)), CALLS, ROUNDS)  # type: ignore[misc]
    return costs
