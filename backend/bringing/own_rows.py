"""What Kith's own file would bring back: what is here stays as it is, and what was deleted since stays deleted."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from sqlalchemy.orm import Session

from backend.bringing.edits import Edit
from backend.bringing.here import rows_here
from backend.bringing.own_file import OwnRow
from backend.bringing.plan import Planned
from backend.bringing.understood import NotUnderstood

# Few, because a face is as large as a thousand promises.
AT_A_TIME = 64


def place_own(session: Session, owner: str, rows: Iterable[OwnRow | NotUnderstood]) -> Iterator[Planned]:
    left, seen = iter(rows), set[tuple[str, str]]()
    while some := list(islice(left, AT_A_TIME)):
        here = rows_here(session, owner, [(row.noun, row.id) for row in some if isinstance(row, OwnRow)])
        for row in some:
            if isinstance(row, NotUnderstood):
                yield Planned(row.line, row.name, "reject", row.problem, raw=row.raw)
                continue
            is_again = (row.noun, row.id) in seen
            seen.add((row.noun, row.id))
            yield _placed(row, here.get((row.noun, row.id)), is_again)


def _placed(row: OwnRow, here: dict[str, Any] | None, is_again: bool) -> Planned:
    told = Planned(row.line, str(row.fields.get("name") or row.noun)[:80], "skip", "already_here", row.remarks)
    if is_again:
        told.why = "twice_in_file"
    elif here is None:
        told.what, told.why = "add", "new_row"
        told.edits = [Edit(row.noun, row.id, row.fields)]
    elif here["deleted_at"] is not None:
        told.why = "deleted_since"
    elif gaps := {name: value for name, value in row.fields.items() if is_gap(here[name]) and not is_gap(value)}:
        told.what, told.why = "update", "fills_gaps"
        told.edits = [Edit(row.noun, row.id, gaps, {name: here[name] for name in gaps})]
    return told


def is_gap(value: Any) -> bool:
    return value is None or value in ("", [])
