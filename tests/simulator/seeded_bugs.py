"""Mistakes that sync code is known for, each in the smallest form. The simulator must find every one."""

from collections.abc import Iterator
from typing import Any

from tests.simulator.model.device import Change
from tests.simulator.model.record import Dirty, Record
from tests.simulator.model.server import Key, Row, Server
from tests.simulator.model.stamps import MERGER, ms_of, stamp_of
from tests.simulator.model.sync_pass import Device, Pass


class LaterArrivalWins(Server):
    def put(self, key: Key, fields: Row, stamps: dict[str, str], name: str, given: Any, now: int) -> None:
        value, stamp, _ = given
        if stamp != stamps.get(name):
            self.beaten(key, name, stamps.get(name, ""), fields.get(name), value, now)
            fields[name], stamps[name] = value, stamp


class LoserIsForgotten(Server):
    def put(self, key: Key, fields: Row, stamps: dict[str, str], name: str, given: Any, now: int) -> None:
        if given[2] is not None or given[1] >= stamps.get(name, ""):
            super().put(key, fields, stamps, name, given, now)


class WinnerOverwrites(Server):
    def beaten(self, key: Key, name: str, stamp: str, value: Any, winner: Any, now: int) -> None:
        pass


class CursorIsATime(Server):
    def number(self, row: Row) -> None:
        self.order.pop(row["rev"], None)
        row["rev"] = max(ms_of(stamp) for stamp in row["stamps"].values())
        self.rev = max(self.rev, row["rev"])
        self.order[row["rev"]] = row
        self.order = dict(sorted(self.order.items()))


class OneNumberForAPush(Server):
    def answer(self, cursor: int, now: int) -> dict[str, Any]:
        answer = super().answer(cursor, now)
        return {**answer, "cursor": answer["cursor"] + (1 if answer["more"] else 0)}


class CursorBeyondThePage(Server):
    def answer(self, cursor: int, now: int) -> dict[str, Any]:
        return {**super().answer(cursor, now), "cursor": self.rev}


class DeleteForgetsTheRest(Server):
    def put(self, key: Key, fields: Row, stamps: dict[str, str], name: str, given: Any, now: int) -> None:
        super().put(key, fields, stamps, name, given, now)
        if name == "deleted_at" and fields.get(name):
            for other in [other for other in fields if other != name]:
                del fields[other], stamps[other]


class MergeKeepsTheLater(Server):
    def merge(self, key: Key, fields: Row, stamps: dict[str, str], name: str, given: Any, *rest: Any) -> None:
        value, stamp, _ = given
        fields[name], stamps[name] = value, stamp_of(ms_of(max(stamp, stamps[name])) + 1, MERGER)


class ForgetsWhatItWasTypedOver(Device):
    def freeze(self, dirty: Dirty, known: int) -> None:
        dirty.after = 0
        super().freeze(dirty, known)


class PurgeIsNotTold(Server):
    def check_cursor(self, cursor: int, purged: int | None) -> None:
        super().check_cursor(cursor, self.purged_rev)


class PurgeTakesTheLiving(Server):
    def is_long_dead(self, row: Row, now: int) -> bool:
        return "deleted_at" in row["stamps"] and ms_of(row["stamps"]["deleted_at"]) < now - 90 * 86_400_000


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
    def exchange(self, device: str, changes: list[Change], fresh: Any = ()) -> Pass:
        inner = super().exchange(device, changes, fresh)
        answer = yield next(inner)
        self.cursor = max(self.cursor, answer["cursor"])
        yield None
        inner.send(answer)
        return (yield from inner)


class StampsAnewAtResend(Device):
    def change(self, key: Key, record: Record, fresh: list[Dirty]) -> Change:
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


# How many histories may go by before a bug is found.
WITHIN = 2_000


def bugs() -> Iterator[tuple[str, type[Server], type[Device]]]:
    for server in Server.__subclasses__():
        if server.__module__ == __name__:
            yield server.__name__, server, Device
    for device in Device.__subclasses__():
        yield device.__name__, Server, device
