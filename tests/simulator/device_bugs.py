"""Mistakes that syncing devices are known for, each in the smallest form."""

from collections.abc import Set
from typing import Any

from tests.simulator.model.device import Change
from tests.simulator.model.record import Dirty, Record
from tests.simulator.model.server import Key
from tests.simulator.model.stamps import stamp_of
from tests.simulator.model.sync_pass import Device, Pass


class ForgetsWhatItWasTypedOver(Device):
    def freeze(self, dirty: Dirty, known: int) -> None:
        dirty.after = 0
        super().freeze(dirty, known)


class AnswerClearsWhatIsDirty(Record):
    def acknowledge(self, name: str, stamp: str, era: int) -> None:
        if name in self.dirty:
            del self.dirty[name]


class RowOverwritesWhatIsDirty(Record):
    def take(self, row: dict[str, Any], era: int) -> bool:
        self.dirty.clear()
        return super().take(row, era)


class OldRowGoesOverNew(Record):
    def take(self, row: dict[str, Any], era: int) -> bool:
        self.rev = 0
        return super().take(row, era)


class AckForgets(Device):
    record = AnswerClearsWhatIsDirty


class TakeForgets(Device):
    record = RowOverwritesWhatIsDirty


class OldAnswerWins(Device):
    record = OldRowGoesOverNew


class CursorBeforeRows(Device):
    def exchange(self, device: str, changes: list[Change], fresh: Any = frozenset()) -> Pass:
        inner = super().exchange(device, changes, fresh)
        answer = yield next(inner)
        self.cursor = max(self.cursor, answer["cursor"])
        yield None
        inner.send(answer)
        return (yield from inner)


class StampsAnewAtResend(Device):
    def change(self, key: Key, record: Record, fresh: set[str]) -> Change:
        for dirty in record.dirty.values():
            if dirty.sent and not dirty.again:
                dirty.stamp = stamp_of(self.tick(0), dirty.stamp[16:])
        return super().change(key, record, fresh)


class OffsetTwice(Device):
    def tick(self, after: int) -> int:
        return super().tick(after) + min(0, self.offset or 0)


class OffsetNever(Device):
    def server_time(self) -> int:
        return self.wall()


class StampsByTheWallAlone(Device):
    def tick(self, after: int) -> int:
        return self.server_time()

    def freeze(self, dirty: Dirty, known: int) -> None:
        dirty.after = 0
        super().freeze(dirty, 0)


class ResyncDropsTheUnsent(Device):
    def start_over(self) -> None:
        super().start_over()
        self.records.clear()


class ResyncKeepsTheDead(Device):
    def sweep(self, era: int) -> None:
        self.whole = True


class EvictionKeepsTheCursor(Device):
    def wipe(self) -> None:
        cursor = getattr(self, "cursor", 0)
        super().wipe()
        self.cursor = cursor


class AnswerToAFormerDevice(Device):
    def apply_answer(self, asked: tuple[str, int, int], sent: list[Change], answer: dict[str, Any]) -> bool:
        return super().apply_answer((self.device or "", self.era, 0), sent, answer)


class BelievesItWasTaken(Device):
    def thaw(self, *_: Any) -> None:
        for record in self.records.values():
            record.dirty = {name: dirty for name, dirty in record.dirty.items() if not dirty.sent}


class StaysLaterThanWhatWasNeverTaken(Device):
    def thaw(self, changes: list[Change], fresh: Set[str], server_now: int) -> None:
        dirty = [one for record in self.records.values() for one in record.dirty.values()]
        after = [one.after for one in dirty]
        super().thaw(changes, fresh, server_now)
        for one, latest in zip(dirty, after, strict=True):
            one.after = latest


class RestoresInPart(Device):
    def bring_whole(self, record: Record, before: dict[str, Any], write: int) -> None:
        pass


class BornAgainAtResend(Device):
    def take_page(self, keys: list[Key]) -> Any:
        for key in [key for key in keys if key[0] == "moments" and key in self.records]:
            record = self.records[key]
            if record.fields is None and all(dirty.sent for dirty in record.dirty.values()):
                again = self.records[key[0], f"{key[1]}+"] = self.record()
                again.dirty = self.records.pop(key).dirty
        return super().take_page(self.pending()[: self.page])
