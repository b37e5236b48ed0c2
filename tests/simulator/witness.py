"""What was saved, and what arrived: kept apart from the code under test, to judge it by."""

from collections.abc import Iterable
from typing import Any

from tests.simulator.model.server import TOLERANCE_MS, TOMBSTONES_LIVE_MS, Key
from tests.simulator.model.stamps import ms_of, stamp_of

Write = tuple[int, Key, dict[str, Any]]
# Half of the longest wait for an answer: so wrong may a device be about our time.
OFF_MS = 20_000


class Witness:
    def __init__(self) -> None:
        self.writes: list[Write] = []
        # (write, field) that its own device replaced before the server knew it, or that eviction took.
        self.excused: set[tuple[int, str]] = set()
        # The winner of each field among all that arrived, by the stamp in server time.
        self.latest: dict[Key, dict[str, tuple[str, Any]]] = {}
        # Values that somebody who saw them replaced, by which write; and when each was first typed.
        self.over: dict[tuple[Key, str], dict[Any, int]] = {}
        self.typed: dict[tuple[Key, str, Any], int] = {}
        self.retyped: set[tuple[Key, str, Any]] = set()
        # What died with a purged row, and how many writes there had been by then.
        self.dead: dict[tuple[Key, str, Any], int] = {}
        self.purged_keys: set[Key] = set()
        self.jumped: set[int] = set()
        self.wrongs: list[str] = []

    def saved(self, d: int, key: Key, fields: dict[str, Any], before: dict[str, Any], now: int) -> int:
        number = len(self.writes)
        self.writes.append((d, key, fields))
        for name, value in fields.items():
            known = (key, name, value) in self.typed
            self.typed.setdefault((key, name, value), now)
            if value == before.get(name):
                continue
            over = self.over.setdefault((key, name), {})
            over[before.get(name)] = number
            if known:
                self.retyped.add((key, name, value))
        return number

    def excuse(self, fields: Iterable[tuple[int, str]]) -> None:
        self.excused.update(fields)

    def arrived(self, request: dict[str, Any], now: int, device: int | None = None) -> None:
        skew = now - request["client_now"]
        if request["corrected"] and abs(skew) > TOLERANCE_MS:
            return
        shift = skew if abs(skew) > TOLERANCE_MS else 0
        for change in request["changes"]:
            latest = self.latest.setdefault((change["noun"], change["id"]), {})
            key = change["noun"], change["id"]
            for name, stamp in change["stamps"].items():
                if not shift and ms_of(stamp) > now + TOLERANCE_MS:
                    # Not taken: the device has to send it again.
                    continue
                moved = stamp_of(min(ms_of(stamp) + shift, now), stamp[16:]) if shift else stamp
                if name not in latest or moved > latest[name][0]:
                    latest[name] = moved, change["fields"][name]
                if stamp[16:] == request["device"]:
                    number = int(stamp[20:24]) if device is None else device
                    self.check_time(number, key, name, change["fields"][name], moved)

    def check_time(self, device: int, key: Key, name: str, value: Any, stamp: str) -> None:
        """A stamp tells when the edit was made, also by a clock that is years off, as long as it goes on evenly."""
        if value is None or device in self.jumped:
            return
        if ms_of(stamp) < self.typed.get((key, name, value), 0) - OFF_MS:
            self.wrongs.append(f"{key} {name} = {value!r} is stamped {stamp}, long before it was typed")

    def purged(self, row: dict[str, Any], now: int) -> None:
        key = row["noun"], row["id"]
        self.dead.update(((key, name, value), len(self.writes)) for name, value in row["fields"].items())
        stamp, value = self.latest.pop(key)["deleted_at"]
        self.purged_keys.add(key)
        if not value or ms_of(stamp) >= now - TOMBSTONES_LIVE_MS:
            self.wrongs.append(f"{key} was purged although nobody had deleted it 90 days ago")
