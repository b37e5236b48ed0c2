"""The words of an entry as a field holds them, paragraph by paragraph. The mirror of pwa/src/takeout/prose.ts."""

from typing import NamedTuple

from backend.bringing.row_person import is_longer
from backend.bringing.tidy import fit_lines

LONGEST = 20_000


class Prose(NamedTuple):
    words: str | None
    remarks: list[str]


def prose_of(parts: list[str]) -> Prose:
    whole = "\n".join(part for part in parts if part.strip())
    return Prose(fit_lines(whole, LONGEST), ["too_long"] if is_longer(whole, LONGEST) else [])
