"""What one transaction of an import writes, with the row that tells of it. The shape is the app's (bring_part.ts)."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import Struct
from sqlalchemy.orm import Session

from backend.bringing.edits import Edit
from backend.bringing.here import rows_here
from backend.bringing.source_id import print_of, source_id
from backend.sync.wire import Change

# With everybody who was in its moments a part stays below what the sync writes in one transaction.
MOST_WEIGHT = 400
# Of what would have to be kept for undoing.
MOST_LETTERS = 150_000


class Head(Struct):
    batch_id: str
    format: str
    file_name: str
    taken_on: str
    stamp: str


def in_parts(steps: Iterable[list[Edit]]) -> Iterator[list[Edit]]:
    """What belongs together stays together."""
    part: list[Edit] = []
    weight = letters = 0
    for edits in steps:
        more = sum(1 + len(edit.fields.get("person_ids", ())) for edit in edits)
        longer = sum(150 + (len(json.dumps(edit.former)) if edit.former else 0) for edit in edits)
        if part and (weight + more > MOST_WEIGHT or letters + longer > MOST_LETTERS):
            yield part
            part, weight, letters = [], 0, 0
        part += edits
        weight, letters = weight + more, letters + longer
    if part:
        yield part


def part_changes(session: Session, owner: str, head: Head, number: int, part: list[Edit]) -> list[Change]:
    """What was typed since the plan stays as it is: the owner's counter must be locked."""
    added, filled = list[Any](), list[Any]()
    held = rows_here(session, owner, [(edit.noun, edit.id) for edit in part if edit.former is not None])
    changes: list[Change] = []
    for edit in part:
        fields = edit.fields if edit.former is None else _still_gaps(edit, held.get((edit.noun, edit.id)))
        if not fields:
            continue
        changes.append(change_of(edit.noun, edit.id, fields, head.stamp))
        if edit.former is None:
            shown = {name: value for name, value in fields.items() if name != "deleted_at"}
            added.append([edit.noun, edit.id, print_of(shown)])
        else:
            prints = {name: [edit.former[name], print_of({name: value})] for name, value in fields.items()}
            filled.append([edit.noun, edit.id, prints])
    return [_part_row(head, number, {"form": 1, "added": added, "filled": filled}), *changes]


def change_of(noun: str, record_id: str, fields: dict[str, Any], stamp: str) -> Change:
    return Change(noun, record_id, fields, dict.fromkeys(fields, stamp))


def _part_row(head: Head, number: int, before: dict[str, Any]) -> Change:
    fields = {
        "batch_id": head.batch_id,
        "part": number,
        "format": head.format,
        "file_name": head.file_name or None,
        "taken_on": head.taken_on,
        "before": json.dumps(before, ensure_ascii=False, separators=(",", ":")),
    }
    return change_of("imports", source_id(f"import {head.batch_id} {number}"), fields, head.stamp)


def _still_gaps(edit: Edit, held: dict[str, Any] | None) -> dict[str, Any]:
    if held is None or held["deleted_at"] is not None:
        return {}
    former = edit.former or {}
    return {name: value for name, value in edit.fields.items() if (held[name] or None) == (former[name] or None)}
