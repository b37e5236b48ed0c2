"""What the file knows and the person's record does not. What somebody typed is never replaced."""

import re
from typing import Any

from backend.bringing.collect import MOST_WAYS, NEVER_FIRST
from backend.bringing.known import Known
from backend.bringing.understood import FoundPerson, Way
from backend.bringing.who import LAST_DIGITS, NOT_A_DIGIT, folded

TEXTS = ("company", "role", "notes", "how_met")
FIRSTS = ("email", "phone", "link", "address")
LISTS = ("other_names", "tags")
BEFORE_HOST = re.compile(r"https?://(www\.)?")


def gaps_filled(known: Known, found: FoundPerson, source: str | None) -> dict[str, Any]:
    patch: dict[str, Any] = {
        name: value for name in (*TEXTS, *LISTS) if (value := getattr(found, name)) and not getattr(known, name)
    }
    if source and not known.source:
        patch["source"] = source
    held = {_sign(way) for way in (*_firsts(known), *known.ways)}
    ways = list(known.ways)
    for way in (*_firsts(found), *found.ways):
        if _sign(way) in held:
            continue
        if way.label not in NEVER_FIRST and not getattr(known, way.kind) and way.kind not in patch:
            patch[way.kind] = way.value
        elif len(ways) < MOST_WAYS:
            ways.append(way)
        held.add(_sign(way))
    if len(ways) > len(known.ways):
        patch["ways"] = as_fields(ways)
    if known.cadence_days is None and found.cadence_days:
        patch["cadence_days"] = found.cadence_days
    return patch


def as_fields(ways: list[Way]) -> list[dict[str, str]]:
    return [{"kind": way.kind, "label": way.label, "value": way.value} for way in ways]


def _firsts(told: Known | FoundPerson) -> list[Way]:
    return [Way(kind, "", value) for kind in FIRSTS if (value := getattr(told, kind))]  # type: ignore[arg-type]


def _sign(way: Way) -> tuple[str, str]:
    if way.kind == "phone":
        return way.kind, NOT_A_DIGIT.sub("", way.value)[-LAST_DIGITS:]
    value = folded(way.value)
    return way.kind, BEFORE_HOST.sub("", value, count=1).rstrip("/") if way.kind == "link" else value
