"""A sync pass as a generator, so that it may be cut anywhere.

It yields a request and is sent the answer, or is thrown what went wrong; it yields None between two
transactions, where a tab may die.
"""

from collections.abc import Generator
from typing import Any

from tests.simulator.model.device import Change, Stamps, Store
from tests.simulator.model.server import Resync

CLOCK_TRUSTED_MS = 60_000
ATTEMPTS = 3
TIMEOUT_MS = 30_000
NONE: Stamps = frozenset()

Pass = Generator[dict[str, Any] | None, Any, Any]


class Device(Store):
    def sync_pass(self) -> Pass:
        for attempt in range(1, ATTEMPTS + 1):
            try:
                yield from self.push_then_pull()
                return
            except Resync:
                if attempt == ATTEMPTS:
                    raise
                self.start_over()

    def push_then_pull(self) -> Pass:
        device = self.named()
        if self.offset is None:
            yield from self.exchange(device, [])
        if not self.whole:
            yield from self.pull(device)
            self.sweep(self.era)
            yield None
        more = yield from self.push(device)
        if more:
            yield from self.pull(device)

    def pull(self, device: str) -> Pass:
        more = True
        while more:
            more, _ = yield from self.exchange(device, [])

    def push(self, device: str) -> Pass:
        keys = self.pending()
        first_round = len(keys)
        more = True
        start = tries = 0
        while start < len(keys):
            page, fresh = self.take_page(keys[start : start + self.page])
            # A text that has to wait for this page's answer goes once more.
            unfinished = [(change["noun"], change["id"]) for change in page if self.has_more(change)]
            acknowledged = True
            if page:
                more, acknowledged = yield from self.exchange(device, page, fresh)
            tries += 1
            if not acknowledged and tries < ATTEMPTS:
                continue
            if start < first_round:
                keys += unfinished
            start += self.page
            tries = 0
        return more

    def exchange(self, device: str, changes: list[Change], fresh: Stamps = NONE) -> Pass:
        asked = self.place(device)
        sent_at = self.wall()
        client_now = sent_at + (self.offset or 0)
        request = {"device": device, "client_now": client_now, "cursor": asked[2], "purged": self.purged}
        request["corrected"] = self.offset is not None
        answer = yield {**request, "changes": changes}
        waited = self.wall() - sent_at
        # A clock that jumped meanwhile says nothing about how long it took.
        self.learn_offset(device, answer["now"], self.wall() - (waited // 2 if 0 <= waited <= TIMEOUT_MS else 0))
        yield None
        trusted = abs(answer["now"] - client_now) <= CLOCK_TRUSTED_MS
        acknowledged = trusted and not answer["refused"]
        if not acknowledged:
            self.thaw(changes, NONE if trusted else fresh, answer["now"])
            yield None
        applied = self.apply_answer(asked, changes if trusted else [], answer)
        yield None
        # What was not applied does not bring the cursor on: to ask for more would be to ask for ever.
        return applied and answer["more"], acknowledged
