"""The object that a file is, and what stands in it, whatever it holds instead."""

import json
from typing import Any

from backend.bringing.problem import ImportProblem
from backend.bringing.tidy import first, well_formed

Entry = dict[str, Any]
RAW = 1_000


def parsed_json(text: str) -> Entry:
    try:
        parsed = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise ImportProblem("not_understood") from error
    if not isinstance(parsed, dict):
        raise ImportProblem("not_known")
    return parsed


def text_at(entry: Entry, name: str) -> str:
    value = entry.get(name)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, str):
        return value if value.isascii() else well_formed(value)
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def number_at(entry: Entry, name: str) -> int | None:
    text = text_at(entry, name).strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def entry_at(entry: Entry, name: str) -> Entry:
    value = entry.get(name)
    return value if isinstance(value, dict) else {}


def list_at(entry: Entry, name: str) -> list[Any]:
    value = entry.get(name)
    return value if isinstance(value, list) else []


def entries_at(entry: Entry, name: str) -> list[Entry]:
    return [each for each in list_at(entry, name) if isinstance(each, dict)]


def raw_of(value: Any) -> str:
    """The beginning of an entry as it stood, to be told when it was not understood."""
    try:
        return first(well_formed(json.dumps(value, ensure_ascii=False, separators=(",", ":"))), RAW)
    except (ValueError, RecursionError):
        # Nested deeper than can be written.
        return ""
