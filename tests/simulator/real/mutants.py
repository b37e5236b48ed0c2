"""Mistakes put into the real code, to see that the real run finds them."""

from collections.abc import Callable
from typing import Any
from unittest.mock import patch

import backend.sync.exchange as exchange
from backend.sync.meet import Outcome, Version


def _for_good(target: str, instead: Any) -> Callable[[], None]:
    return lambda: patch(target, instead).start() and None


def _cursor_beyond_the_page(session: Any, owner: str, cursor: int, counter: int) -> Any:
    rows, _, more = _changes_since(session, owner, cursor, counter)
    return rows, counter, more


def _arrival_wins(_field: Any, standing: Version, incoming: Version, *_: Any) -> Outcome:
    return Outcome(incoming, (standing,) if standing.stamp else ())


_changes_since = exchange.changes_since

SERVER_MUTANTS: dict[str, Callable[[], None]] = {
    "the cursor goes beyond the page": _for_good("backend.sync.exchange.changes_since", _cursor_beyond_the_page),
    "the later arrival wins": _for_good("backend.sync.apply.meet", _arrival_wins),
    "a beaten value is thrown away": _for_good("backend.sync.meet._worth_keeping", lambda *_: ()),
    "a merge keeps one side": _for_good("backend.sync.meet.merge_texts", lambda _, earlier, later: later),
}

CLIENT_MUTANTS: dict[str, dict[str, str]] = {
    "an answer clears what was edited meanwhile": {
        "file": "sync/take.ts",
        "from": "dirty?.stamp === stamp ? dirty : dirty?.before",
        "to": "dirty && { ...dirty, stamp }",
    },
    "a row overwrites what is unsent": {
        "file": "sync/take.ts",
        "from": "if (dirty.stamp === stamps[name])",
        "to": "if (dirty)",
    },
    "the offset is applied twice": {
        "file": "sync/freeze.ts",
        "from": "(Math.abs(shift) < NOISE_MS ? 0 : shift)",
        "to": "(clock.offset ?? 0)",
    },
    "an answer to a former device is applied": {
        "file": "sync/apply.ts",
        "from": "device !== asked.device || ",
        "to": "",
    },
}
