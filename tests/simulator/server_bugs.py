"""Mistakes that sync servers are known for, each in the smallest form."""

from typing import Any

from tests.simulator.model.server import TOLERANCE_MS, Key, Row, Server
from tests.simulator.model.stamps import MERGER, ms_of, stamp_of


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


class HoldsTheFutureToThePresent(Server):
    def corrected(self, stamp: str, shift: int, now: int) -> str | None:
        return super().corrected(stamp, shift, now) or stamp_of(now + TOLERANCE_MS, stamp[16:])


class DropsTheFutureUntold(Server):
    def apply(self, changes: Any, client_now: int, now: int) -> list[dict[str, Any]]:
        super().apply(changes, client_now, now)
        return []


class CursorIsATime(Server):
    def number(self, row: Row) -> None:
        self.order.pop(row["rev"], None)
        row["rev"] = max(ms_of(stamp) for stamp in row["stamps"].values())
        self.rev = max(self.rev, row["rev"])
        self.order[row["rev"]] = row
        self.order = dict(sorted(self.order.items()))


class CursorOneTooFar(Server):
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


class PurgeIsNotTold(Server):
    def check_cursor(self, cursor: int, purged: int | None) -> None:
        super().check_cursor(cursor, self.purged_rev)


class PurgeTakesTheLiving(Server):
    def is_long_dead(self, row: Row, now: int) -> bool:
        return "deleted_at" in row["stamps"] and ms_of(row["stamps"]["deleted_at"]) < now - 90 * 86_400_000
