"""What a device promises: a store that two tabs share, and edits in it that no fault undoes."""

from collections.abc import Callable, Iterator, Set
from typing import Any

from tests.simulator.model.record import NOISE_MS, Dirty, Record
from tests.simulator.model.server import MERGED, Key
from tests.simulator.model.stamps import ms_of, stamp_of

Change = dict[str, Any]
# To take back a birth is to delete.
UNBORN = "now"
Stamps = Set[str]


def key_of(named: dict[str, Any]) -> Key:
    return named["noun"], named["id"]


class Store:
    """One transaction each: what a tab does to the database that all tabs of a device share."""

    record = Record

    def __init__(self, wall: Callable[[], int], mint: Callable[[], str], page: int) -> None:
        self.wall, self.mint, self.page = wall, mint, page
        self.wipe()

    def wipe(self) -> None:
        self.records: dict[Key, Record] = {}
        self.device: str | None = None
        self.offset: int | None = None
        self.purged: int | None = None
        self.own = self.last_seen = self.cursor = self.era = 0
        self.whole = True

    def named(self) -> str:
        if self.device is None:
            self.device = self.mint()
        return self.device

    def unsent(self) -> Iterator[tuple[int, str]]:
        """(write, field) of what the server has not acknowledged."""
        for record in self.records.values():
            yield from record.unsent()

    # Edits

    def edit(self, key: Key, fields: dict[str, Any], write: int) -> tuple[dict[str, Any], list[tuple[int, str]]]:
        """(the edit that would undo it, what it replaces before the server knew it)."""
        device = self.named()
        record = self.records.get(key) or self.record()
        before = record.seen()
        born = record.fields is None and not record.dirty
        former: dict[str, Any] = {}
        replaced: list[tuple[int, str]] = []
        for name, value in fields.items():
            if before.get(name) == value:
                continue
            former[name] = before.get(name)
            waiting = record.dirty.get(name)
            dirty = record.dirty[name] = self.typed(record, key[0], name, value, device, write)
            if waiting is not None and waiting is not dirty.before:
                replaced.append((waiting.write, name))
        if former:
            self.records[key] = record
            self.bring_whole(record, before, write)
        return ({"deleted_at": UNBORN} if former and born else former), replaced

    def typed(self, record: Record, noun: str, name: str, value: Any, device: str, write: int) -> Dirty:
        """Stamped later than everything known about this field, whatever the clock says."""
        waiting = record.dirty.get(name)
        standing = record.stamps.get(name, "")
        replaced = 0 if waiting is None else ms_of(waiting.stamp) if waiting.sent else waiting.after
        after = max(replaced, ms_of(standing))
        dirty = Dirty(value, stamp_of(self.tick(after), device), self.offset, write, after)
        if (noun, name) in MERGED:
            dirty.type_on(standing, waiting)
        return dirty

    def tick(self, after: int) -> int:
        self.own = max(self.server_time(), self.own + 1, self.last_seen + 1, after + 1)
        return self.own

    def server_time(self) -> int:
        return self.wall() + (self.offset or 0)

    def bring_whole(self, record: Record, before: dict[str, Any], write: int) -> None:
        """The server may have forgotten what was deleted long ago: a row that is restored goes to it whole."""
        if before.get("deleted_at") and not record.seen().get("deleted_at"):
            record.put_back(self.offset, write)

    # Pushing

    def pending(self) -> list[Key]:
        return [key for key, record in self.records.items() if record.dirty]

    def take_page(self, keys: list[Key]) -> tuple[list[Change], Stamps]:
        """(what to send, the stamps made for it just now). Until all is fetched anew, nothing is sent; nor in another
        time than the server's, by a pass from before the device began anew."""
        if not self.whole or self.offset is None:
            return [], set()
        fresh: set[str] = set()
        found = [(key, self.records.get(key)) for key in keys]
        page = [self.change(key, record, fresh) for key, record in found if record is not None and record.dirty]
        return page, fresh

    def change(self, key: Key, record: Record, fresh: set[str]) -> Change:
        change: Change = {"noun": key[0], "id": key[1], "fields": {}, "stamps": {}, "bases": {}}
        for name, dirty in record.dirty.items():
            going = dirty.before or dirty
            if going.sent:
                going.again = True
            else:
                self.freeze(going, ms_of(record.stamps.get(name, "")))
                fresh.add(going.stamp)
            if going is not dirty:
                dirty.type_over(going)
            change["fields"][name], change["stamps"][name] = going.value, going.stamp
            if going.on is not None:
                change["bases"][name] = going.on
        return change

    def freeze(self, dirty: Dirty, known: int) -> None:
        dirty.freeze(self.offset, known, self.server_time())

    def has_more(self, change: Change) -> bool:
        record = self.records.get(key_of(change))
        return record is not None and any(dirty.before is not None for dirty in record.dirty.values())

    def thaw(self, changes: list[Change], fresh: Stamps, server_now: int) -> None:
        """What was not taken, because a clock was wrong, is stamped again before it goes again."""
        for change in changes:
            record = self.records.get(key_of(change))
            for dirty in record.dirty.values() if record else ():
                for waiting in (dirty, dirty.before):
                    if waiting is not None:
                        waiting.thaw(fresh, server_now)

    # Pulling

    def learn_offset(self, asked_by: str, server_now: int, local_now: int) -> None:
        # Cleared meanwhile: what was learned for the store before says nothing of the clock that this one began with.
        if asked_by != self.device:
            return
        offset = server_now - local_now
        if self.offset is not None and abs(self.offset - offset) < NOISE_MS:
            return
        self.own += offset - (self.offset or 0)
        self.offset = offset

    def place(self, device: str) -> tuple[str, int, int]:
        return device, self.era, self.cursor

    def apply_answer(self, asked: tuple[str, int, int], sent: list[Change], answer: dict[str, Any]) -> bool:
        # Signed out or started over meanwhile: the answer belongs to what is no more.
        if asked[:2] != (self.device, self.era) or self.cursor < asked[2]:
            return False
        ahead = {(*key_of(refusal), refusal["field"]) for refusal in answer["refused"]}
        for change in sent:
            record = self.records.get(key_of(change))
            for name, stamp in change["stamps"].items() if record else ():
                if (*key_of(change), name) not in ahead:
                    record.acknowledge(name, stamp, self.era)
        for row in answer["rows"]:
            self.take(row)
        self.cursor = max(self.cursor, answer["cursor"])
        if asked[2] == 0:
            self.purged = answer["purged"]
        return True

    def take(self, row: dict[str, Any]) -> None:
        key = key_of(row)
        record = self.records.get(key)
        if record is None:
            record = self.records[key] = self.record()
        if record.take(row, self.era):
            self.last_seen = max(self.last_seen, *map(ms_of, row["stamps"].values()))

    # Starting over

    def start_over(self) -> None:
        """The server can no longer say what changed since: all is fetched anew."""
        self.era += 1
        self.whole = False
        self.cursor = 0

    def sweep(self, era: int) -> None:
        """What did not come anew is gone; what holds unsent words goes to the server again, whole."""
        if self.era != era:
            return
        for key, record in list(self.records.items()):
            if record.fields is None or record.era == era:
                continue
            if record.dirty:
                record.put_back(self.offset)
                record.fields, record.stamps, record.rev = None, {}, 0
            else:
                del self.records[key]
        self.whole = True
