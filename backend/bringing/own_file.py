"""Kith's own file, as the app and `GET /api/takeout/everything.json` write it: rows by noun, each under its own id."""

import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct, field

from backend.bringing.json_entries import entries_at, entry_at, number_at, parsed_json, raw_of
from backend.bringing.problem import ImportProblem
from backend.bringing.understood import NotUnderstood
from backend.record import UUID, fields_of
from backend.sync.registry import NOUNS

FORMAT = "kith"
VERSION = 1
SAYS_SO = re.compile(r'"format":\s*"kith(-person)?"')
START = 4_096


class OwnRow(Struct):
    """`line` is the how manieth row of the file it is. What no field holds any more is left out, with a remark."""

    line: int
    noun: str
    id: str
    fields: dict[str, Any]
    remarks: list[str] = field(default_factory=list)


def fits(start: str) -> bool:
    return SAYS_SO.search(start[:START]) is not None


def read(text: str) -> Iterator[OwnRow | NotUnderstood]:
    whole = parsed_json(text)
    if (number_at(whole, "version") or 0) not in range(1, VERSION + 1):
        raise ImportProblem("newer_file")
    nouns, line = entry_at(whole, "nouns"), 0
    for noun in nouns:
        for entry in entries_at(nouns, noun):
            line += 1
            yield _row(line, noun, entry)


def _row(line: int, noun: str, entry: dict[str, Any]) -> OwnRow | NotUnderstood:
    row_id = entry.get("id")
    if noun not in NOUNS or not isinstance(row_id, str) or not UUID.fullmatch(row_id):
        return NotUnderstood(line, noun[:80], "not_understood", raw_of(entry))
    model: Any = NOUNS[noun].model
    known = fields_of(model)
    said = {name: value for name, value in entry.items() if value is not None and name not in {"id", "deleted_at"}}
    kept = {name: value for name, value in said.items() if name in known and known[name].problem(value) is None}
    if any(each.required and name not in kept for name, each in known.items()):
        return NotUnderstood(line, noun, "not_understood", raw_of(entry))
    return OwnRow(line, noun, row_id, kept, [] if kept.keys() == said.keys() else ["left_out"])
