"""What the server promises, in little: stamps, counter, pages, history, merging, tombstones.

It takes and gives the shapes that travel (only instants are numbers here), so that the real server can be
asked the same questions in lockstep.
"""

from collections.abc import Iterable
from typing import Any

from backend.sync.accept import AHEAD
from backend.sync.merge_texts import merge_texts
from tests.simulator.model.stamps import MERGER, ms_of, stamp_of

TOLERANCE_MS = 60_000
DAY_MS = 86_400_000
HISTORY_LIVES_MS = 30 * DAY_MS
TOMBSTONES_LIVE_MS = 90 * DAY_MS
MERGED = {("people", "notes"), ("moments", "text")}

Key = tuple[str, str]
Row = dict[str, Any]
HistoryKey = tuple[str, str, str, str]


class Resync(Exception):
    """The server cannot say what changed since that cursor."""


class Server:
    def __init__(self, page: int) -> None:
        self.page = page
        self.rows: dict[Key, Row] = {}
        # In the order of revisions, because a touched row is put in again at the end.
        self.order: dict[int, Row] = {}
        self.rev = self.purged_rev = 0
        self.history: dict[HistoryKey, tuple[Any, int]] = {}
        # Oracles only: every value that history ever held, and every merge.
        self.archive: dict[tuple[str, str, str], set[Any]] = {}
        self.merges: list[tuple[str, str, str, str]] = []

    def sync(self, request: dict[str, Any], now: int) -> dict[str, Any]:
        cursor = request["cursor"]
        self.check_cursor(cursor, request.get("purged"))
        refused: list[dict[str, Any]] = []
        if request["changes"] and not self.is_stale(request, now):
            refused = self.apply(request["changes"], request["client_now"], now)
        return {**self.answer(cursor, now), "refused": refused}

    def check_cursor(self, cursor: int, purged: int | None) -> None:
        """A device that began at 0 after the last purge cannot hold a row that was purged, wherever it stands."""
        if cursor > self.rev or (0 < cursor < self.purged_rev and purged != self.purged_rev):
            raise Resync

    def is_stale(self, request: dict[str, Any], now: int) -> bool:
        """Of a device that keeps our time nothing is taken while it is a minute off: it has been late on its
        way, or the device's clock has jumped. It is told the time, and sends again what it still has to send."""
        return request["corrected"] and abs(now - request["client_now"]) > TOLERANCE_MS

    # Pull

    def answer(self, cursor: int, now: int) -> dict[str, Any]:
        newer: list[Row] = []
        for rev in reversed(self.order):
            if rev <= cursor:
                break
            newer.append(self.order[rev])
        newer.reverse()
        more = len(newer) > self.page
        rows = newer[: self.page]
        reached = rows[-1]["rev"] if more else self.rev
        return {
            "rows": rows,
            "cursor": reached,
            "more": more,
            "now": now,
            "purged": self.purged_rev,
        }

    # Push

    def apply(self, changes: Iterable[dict[str, Any]], client_now: int, now: int) -> list[dict[str, Any]]:
        """What was refused."""
        shift = self.shift(client_now, now)
        touched: dict[Key, Row] = {}
        refused: list[dict[str, Any]] = []
        for change in changes:
            row = self.overlaid(change, shift, now, refused)
            if row is not None:
                touched[row["noun"], row["id"]] = row
        for row in touched.values():
            self.number(row)
        return refused

    def shift(self, client_now: int, now: int) -> int:
        skew = now - client_now
        return skew if abs(skew) > TOLERANCE_MS else 0

    def corrected(self, stamp: str, shift: int, now: int) -> str | None:
        """In our time. One that is believed is taken as it is or not at all: held to the present, it would be
        another stamp each time it is sent."""
        ms = ms_of(stamp)
        if shift:
            return stamp_of(min(ms + shift, now), stamp[16:])
        return stamp if ms <= now + TOLERANCE_MS else None

    def overlaid(self, change: dict[str, Any], shift: int, now: int, refused: list[dict[str, Any]]) -> Row | None:
        """The row with the change in it, or nothing if it was all known."""
        key = change["noun"], change["id"]
        row = self.rows.get(key)
        fields, stamps = (dict(row["fields"]), dict(row["stamps"])) if row else ({}, {})
        for name, value in change["fields"].items():
            stamp = self.corrected(change["stamps"][name], shift, now)
            if stamp is None:
                refused.append({"noun": key[0], "id": key[1], "field": name, "code": "ahead", "why": AHEAD})
                continue
            self.put(key, fields, stamps, name, (value, stamp, change.get("bases", {}).get(name)), now)
        if stamps == (row["stamps"] if row else {}):
            return None
        new = {"noun": key[0], "id": key[1], "fields": fields, "stamps": stamps, "rev": row["rev"] if row else 0}
        self.rows[key] = new
        return new

    def put(self, key: Key, fields: Row, stamps: dict[str, str], name: str, given: Any, now: int) -> None:
        value, stamp, base = given
        standing, standing_stamp = fields.get(name), stamps.get(name, "")
        if stamp == standing_stamp:
            return
        if self.diverged(key, name, base, standing_stamp) and value != standing:
            # Sent again, it is in what stands; unless that is a new row in the place of one long deleted.
            if (*key, name, stamp) in self.history and stamp < standing_stamp:
                return
            ancestor = self.ancestor(key, name, base)
            if ancestor is not None:
                self.merge(key, fields, stamps, name, given, ancestor, now)
                return
        if stamp < standing_stamp:
            self.beaten(key, name, stamp, value, standing, now)
            return
        self.beaten(key, name, standing_stamp, standing, value, now)
        fields[name], stamps[name] = value, stamp

    def diverged(self, key: Key, name: str, base: str | None, standing_stamp: str) -> bool:
        """Whether the text that stands is another than the one this edit was made on."""
        return (key[0], name) in MERGED and base is not None and standing_stamp not in ("", base)

    def ancestor(self, key: Key, name: str, base: str) -> str | None:
        """The text both sides began with; nothing when it is forgotten, or never arrived."""
        if base == "":
            return ""
        found = self.history.get((*key, name, base))
        return None if found is None else found[0] or ""

    def merge(
        self, key: Key, fields: Row, stamps: dict[str, str], name: str, given: Any, ancestor: str, now: int
    ) -> None:
        value, stamp, _ = given
        standing, standing_stamp = fields.get(name), stamps[name]
        (_, first), (last, second) = sorted([(standing_stamp, standing or ""), (stamp, value or "")])
        merged = merge_texts(ancestor, first, second)
        self.merges.append((ancestor, first, second, merged))
        self.beaten(key, name, standing_stamp, standing, merged, now)
        self.beaten(key, name, stamp, value, merged, now)
        fields[name] = merged
        stamps[name] = stamp_of(ms_of(last) + 1, MERGER)

    def beaten(self, key: Key, name: str, stamp: str, value: Any, winner: Any, now: int) -> None:
        """Nothing that somebody typed is thrown away at once; of a long text even what was empty is merged with."""
        worth = (key[0], name) in MERGED or (value not in (None, "") and value != winner)
        place = (*key, name, stamp)
        if stamp and worth and place not in self.history:
            self.history[place] = (value, now)
            self.archive.setdefault((*key, name), set()).add(value)

    def number(self, row: Row) -> None:
        self.order.pop(row["rev"], None)
        self.rev += 1
        row["rev"] = self.rev
        self.order[self.rev] = row

    # Upkeep

    def upkeep(self, now: int) -> list[Row]:
        """Forget what has been beaten or deleted for long; the rows that went."""
        gone = [key for key, (_, at) in self.history.items() if at < now - HISTORY_LIVES_MS]
        for place in gone:
            del self.history[place]
        dead = [row for row in self.rows.values() if self.is_long_dead(row, now)]
        for row in dead:
            self.purge(row)
        return dead

    def is_long_dead(self, row: Row, now: int) -> bool:
        return bool(row["fields"].get("deleted_at")) and ms_of(row["stamps"]["deleted_at"]) < now - TOMBSTONES_LIVE_MS

    def purge(self, row: Row) -> None:
        del self.rows[row["noun"], row["id"]]
        del self.order[row["rev"]]
        self.purged_rev = max(self.purged_rev, row["rev"])
