"""Run by the figure in a process that trusts the sink: seconds of processor for one push, each way."""

import json
import sys
from collections.abc import Callable

from pywebpush import webpush

from backend.push.identity import Identity
from backend.push.sender import Push, send
from tests.bench.push.floor import encrypt
from tests.bench.push.targets import new_private_key, targets
from tests.bench.rounds import cpu_in_turn

ROUNDS = 7
SUBJECT = "https://kith.example"
EACH_ROUND = {"batch": 500, "one": 40, "naive": 12, "floor": 500}


def measure(origin: str) -> dict[str, list[float]]:
    key = new_private_key()
    everyone = targets(origin, 500)
    ways = {
        "batch": _in_one_call(Identity(key, SUBJECT), origin),
        "one": _one_by_one(Identity(key, SUBJECT), origin),
        "naive": _naively(key),
        "floor": lambda pushes: [encrypt(push) for push in pushes],
    }
    spent = cpu_in_turn({name: _on(way, everyone[: EACH_ROUND[name]]) for name, way in ways.items()}, ROUNDS)
    return {name: [seconds / EACH_ROUND[name] for seconds in spent[name]] for name in spent}


def _on(way: Callable[[list[Push]], object], pushes: list[Push]) -> Callable[[], object]:
    return lambda: way(pushes)


def _in_one_call(identity: Identity, origin: str) -> Callable[[list[Push]], object]:
    def run(pushes: list[Push]) -> None:
        assert all(outcome.kind == "sent" for outcome in send(pushes, identity, [origin]))

    return run


def _one_by_one(identity: Identity, origin: str) -> Callable[[list[Push]], object]:
    """One call for each owner, who has one browser."""
    in_one_call = _in_one_call(identity, origin)

    def run(pushes: list[Push]) -> None:
        for push in pushes:
            in_one_call([push])

    return run


def _naively(key: str) -> Callable[[list[Push]], object]:
    def run(pushes: list[Push]) -> None:
        for push in pushes:
            keys = {"p256dh": push.p256dh, "auth": push.auth}
            webpush({"endpoint": push.endpoint, "keys": keys}, push.payload, key, {"sub": SUBJECT})

    return run


if __name__ == "__main__":
    json.dump(measure(sys.argv[1]), sys.stdout)
