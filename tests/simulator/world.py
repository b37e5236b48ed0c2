"""The world a history is played in: what people do, what befalls their devices, and how it ends."""

from datetime import UTC, datetime
from typing import Any

from tests.simulator.model.device import UNBORN
from tests.simulator.model.server import Key
from tests.simulator.network import BEGINNING, TIMEOUT_MS, Network
from tests.simulator.steps import DEVICES, TABS, Step

# Some steps fall into the same millisecond.
GAPS_MS = (700, 0, 3, 2_900, 150, 0, 1_300)


def person_key(number: int) -> Key:
    return "people", f"01930000-0000-7000-8000-{number:012d}"


class World(Network):
    def play(self, steps: list[Step]) -> None:
        for number, step in enumerate(steps):
            self.now += GAPS_MS[number % len(GAPS_MS)]
            getattr(self, step[0])(*step[1:])

    # What people do

    def edit(self, d: int, tab: int, person: int, field: str, value: Any) -> None:
        self.save(d, person_key(person), {field: value})

    def write(self, d: int, tab: int, person: int, how: str, word: str, where: float) -> None:
        key = person_key(person)
        record = self.devices[d].records.get(key)
        words = ((record.seen().get("notes") if record else "") or "").split()
        at = int(where * (len(words) + 1))
        if how == "rewrite":
            words = [word]
        elif how == "insert" or not words:
            words.insert(at, word)
        else:
            at = min(at, len(words) - 1)
            words[at : at + 1] = [word] if how == "replace" else []
        self.save(d, key, {"notes": " ".join(words)})

    def moment(self, d: int, tab: int, name: str) -> None:
        self.save(d, ("moments", f"01930000-0000-7001-8000-{name[1:]:>012}"), {"kind": "met", "text": f"told {name}"})

    def delete(self, d: int, tab: int, person: int) -> None:
        self.save(d, person_key(person), {"deleted_at": self.instant()})

    def restore(self, d: int, tab: int, person: int) -> None:
        record = self.devices[d].records.get(person_key(person))
        if record is not None and record.seen().get("deleted_at"):
            # Who restores saves again all that the server had.
            known = {name: value for name, value in (record.fields or {}).items() if name not in record.dirty}
            self.save(d, person_key(person), {**known, "deleted_at": None})

    def undo(self, d: int, tab: int) -> None:
        if self.undos[d]:
            key, fields = self.undos[d].pop()
            if fields.get("deleted_at") == UNBORN:
                fields = {"deleted_at": self.instant()}
            self.save(d, key, fields, undoable=False)

    def instant(self) -> str:
        """Whole seconds, and never the same one twice."""
        at = datetime.fromtimestamp(BEGINNING // 1000 + len(self.witness.writes), UTC)
        return at.strftime("%Y-%m-%dT%H:%M:%SZ")

    def save(self, d: int, key: Key, fields: dict[str, Any], undoable: bool = True) -> None:
        record = self.devices[d].records.get(key)
        write = self.witness.saved(d, key, fields, record.seen() if record else {}, self.now)
        inverse, replaced = self.devices[d].edit(key, fields, write)
        self.witness.excuse(replaced)
        if undoable and inverse:
            self.undos[d].append((key, inverse))

    # What befalls a device

    def crash(self, d: int, tab: int, stop: int = 0) -> None:
        """The tab dies: before its answer, or between the transactions that the answer causes."""
        place = self.tabs[d][tab]
        in_time = place.arrived and self.now - place.sent_at <= TIMEOUT_MS
        if stop and in_time and isinstance(place.answer, dict) and place.running is not None:
            place.running.send(place.answer)
            for _ in range(stop - 1):
                place.running.send(None)
        if place.running is not None:
            place.running.close()
        place.drop()

    def clock(self, d: int, skew: int) -> None:
        self.skew[d] = skew
        # Set before anything was typed or asked here, it goes evenly all the same.
        if self.devices[d].device is not None or any(tab.running for tab in self.tabs[d]):
            self.witness.jumped.add(d)

    def wait(self, ms: int) -> None:
        self.now += ms

    def evict(self, d: int) -> None:
        """The browser takes the storage away. What was not sent is gone; all else must come back."""
        self.witness.excuse(self.devices[d].unsent())
        self.devices[d].wipe()
        self.undos[d].clear()

    def leave(self, d: int) -> None:
        """Signing out wipes, and what is in the air is not let in any more; answers still come."""
        self.evict(d)
        for tab in self.tabs[d]:
            if not tab.arrived:
                tab.drop()
        self.strays = [(owner, request) for owner, request in self.strays if owner != d]

    def upkeep(self) -> None:
        for row in self.server.upkeep(self.now):
            self.witness.purged(row, self.now)

    # The end

    def settle(self, rounds: int = 4) -> None:
        """The network is whole again: everything still in the air arrives, everybody syncs."""
        for d in range(DEVICES):
            for tab in range(TABS):
                self.arrive(d, tab, "once")
                self.tabs[d][tab].drop()
        while self.strays:
            self.stray(0, 0)
        for _ in range(rounds):
            for d in range(DEVICES):
                self.now += 1_000
                self.sync(d, 0)
