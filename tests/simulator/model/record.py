"""A record on a device: what the server last said of it, and over it what was typed here since."""

from collections.abc import Iterator, Set
from typing import Any

from tests.simulator.model.server import TOLERANCE_MS
from tests.simulator.model.stamps import ms_of, stamp_of

NOISE_MS = 2_000


class Dirty:
    """A field typed here and not yet acknowledged; together these are the outbox."""

    __slots__ = ("after", "again", "before", "offset", "on", "sent", "stamp", "value", "write")

    def __init__(self, value: Any, stamp: str, offset: int | None, write: int, after: int = 0) -> None:
        self.value, self.stamp, self.offset, self.write = value, stamp, offset, write
        # `again`: more than one request has carried this stamp.
        self.sent = self.again = False
        # The latest that it was typed over, if the server may know it: it stays later than that, whatever the clock
        # is found to be.
        self.after = after
        # Long texts: the stamp of what it was typed on, and the text on its way there, which goes first.
        self.on: str | None = None
        self.before: Dirty | None = None

    def type_on(self, standing: str, waiting: "Dirty | None") -> None:
        if waiting is None:
            self.on = standing
        elif waiting.sent:
            self.on, self.before = waiting.stamp, waiting
        else:
            self.on, self.before = waiting.on, waiting.before

    def type_over(self, going: "Dirty") -> None:
        """The text that goes first has now the stamp that the server will know it by."""
        self.on, self.after = going.stamp, max(self.after, ms_of(going.stamp))

    def freeze(self, offset: int | None, known: int, now: int) -> None:
        """Corrected to the server's time once, and never again: a resend must be recognised."""
        shift = (offset or 0) - (self.offset or 0)
        corrected = ms_of(self.stamp) + (0 if abs(shift) < NOISE_MS else shift)
        # Nothing was typed later than now, though a clock that jumped back between may say so.
        self.stamp = stamp_of(max(min(corrected, now), known + 1, self.after + 1), self.stamp[16:])
        self.offset = offset
        self.sent = True

    def thaw(self, fresh: Set[str], server_now: int) -> None:
        """To be stamped anew, if it is certain that the server never took it under this stamp.

        It takes none that is a minute ahead, and an answer is never a minute old.
        """
        never = server_now + 2 * TOLERANCE_MS
        if self.after > never:
            self.after = 0
        if (self.stamp in fresh and not self.again) or ms_of(self.stamp) > never:
            self.sent = self.again = False


class Record:
    __slots__ = ("dirty", "era", "fields", "rev", "stamps")

    def __init__(self) -> None:
        self.fields: dict[str, Any] | None = None
        self.stamps: dict[str, str] = {}
        self.rev = self.era = 0
        self.dirty: dict[str, Dirty] = {}

    def seen(self) -> dict[str, Any]:
        fields = dict(self.fields or {})
        for name, dirty in self.dirty.items():
            fields[name] = dirty.value
        return fields

    def unsent(self) -> Iterator[tuple[int, str]]:
        for name, dirty in self.dirty.items():
            yield dirty.write, name
            if dirty.before is not None:
                yield dirty.before.write, name

    def take(self, row: dict[str, Any], era: int) -> bool:
        """The server is the only judge: its row is the base whole."""
        if self.fields is not None and self.era == era and row["rev"] < self.rev:
            return False
        self.fields, self.stamps, self.rev, self.era = row["fields"], row["stamps"], row["rev"], era
        for name, dirty in list(self.dirty.items()):
            if dirty.stamp == self.stamps.get(name):
                del self.dirty[name]
            elif dirty.before is not None and dirty.before.stamp == self.stamps.get(name):
                dirty.before = None
        return True

    def acknowledge(self, name: str, stamp: str, era: int) -> None:
        """Only what is still as it was sent: an edit made meanwhile stays in the outbox."""
        dirty = self.dirty.get(name)
        if dirty is None:
            return
        if dirty.stamp == stamp:
            del self.dirty[name]
            self.settle(name, dirty, era)
        elif dirty.before is not None and dirty.before.stamp == stamp:
            self.settle(name, dirty.before, era)
            dirty.before = None

    def settle(self, name: str, dirty: Dirty, era: int) -> None:
        if self.fields is None:
            self.fields, self.era = {}, era
        if dirty.stamp > self.stamps.get(name, ""):
            self.fields = {**self.fields, name: dirty.value}
            self.stamps = {**self.stamps, name: dirty.stamp}

    def put_back(self, offset: int | None, write: int = -1) -> None:
        """Everything the server once said goes to it again, under the stamps it had: it knows them, or needs them."""
        for name, value in (self.fields or {}).items():
            if name not in self.dirty:
                old = self.dirty[name] = Dirty(value, self.stamps[name], offset, write)
                old.sent = True
