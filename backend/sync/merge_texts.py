"""Put two edits of one text together: line by line, and word by word where both changed a line. Pure."""

import re
from collections.abc import Iterator, Sequence

from backend.sync.match_words import Pair, matches

# A line carries its break before it and a word its space: what is added at an end leaves the last one as it was.
LINES = re.compile(r"\n[^\n]*|[^\n]+")
WORDS = re.compile(r"\n|[^\S\n]*\S+|[^\S\n]+")
# Two versions of a short stretch are easier to read whole than cut where they differ.
SHORT = 400

Stretch = tuple[list[str], list[str], list[str]]


def merge_texts(before: str, earlier: str, later: str) -> str:
    """`before` with both edits in it. Where they contradict each other both stand, the earlier one's words first,
    each on a line of its own. A word that one of them added is never dropped."""
    merged = ""
    for stretch in _stretches(*(LINES.findall(text) for text in (before, earlier, later))):
        merged = _add(merged, _agreed(stretch), *_texts(stretch), deeper=True)
    return merged


def _add(merged: str, agreed: list[str] | None, before: str, earlier: str, later: str, *, deeper: bool) -> str:
    if agreed is not None:
        return _in_a_row(merged, agreed, "\n" if deeper else " ")
    if deeper:
        words = list(_stretches(*(WORDS.findall(text) for text in (before, earlier, later))))
        short = max(len(earlier), len(later)) <= SHORT
        if not short or all(_agreed(stretch) is not None for stretch in words):
            for stretch in words:
                merged = _add(merged, _agreed(stretch), *_texts(stretch), deeper=False)
            return merged
    return _on_lines(merged, earlier, later)


def _in_a_row(merged: str, tokens: list[str], gap: str) -> str:
    # What stood first on a line brings no space of its own; behind other words it needs one.
    for token in tokens:
        apart = not merged or merged[-1].isspace() or token[0].isspace()
        merged += token if apart else gap + token
    return merged


def _on_lines(merged: str, *stretches: str) -> str:
    for stretch in stretches:
        apart = not merged or not stretch or merged.endswith("\n") or stretch.startswith("\n")
        merged += stretch if apart else "\n" + stretch
    return merged


def _stretches(before: list[str], earlier: list[str], later: list[str]) -> Iterator[Stretch]:
    """The three texts cut at every token that all of them kept."""
    in_earlier, in_later = dict(matches(before, earlier)), dict(matches(before, later))
    i = j = k = 0
    for kept in sorted(in_earlier.keys() & in_later.keys()):
        yield from _trimmed(before[i:kept], earlier[j : in_earlier[kept]], later[k : in_later[kept]])
        i, j, k = kept + 1, in_earlier[kept] + 1, in_later[kept] + 1
        yield ([before[kept]],) * 3
    yield from _trimmed(before[i:], earlier[j:], later[k:])


def _trimmed(before: list[str], earlier: list[str], later: list[str]) -> Iterator[Stretch]:
    """What both put at the beginning and at the end of a stretch is put there once."""
    if _agreed((before, earlier, later)) is not None:
        yield before, earlier, later
        return
    head = _alike(earlier, later)
    tail = _alike(earlier[head:][::-1], later[head:][::-1])
    yield [], earlier[:head], earlier[:head]
    yield before, earlier[head : len(earlier) - tail], later[head : len(later) - tail]
    yield [], earlier[len(earlier) - tail :], earlier[len(earlier) - tail :]


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _agreed(stretch: Stretch) -> list[str] | None:
    """What stands here; `None` when both wrote something of their own in the same place."""
    before, earlier, later = stretch
    if earlier in (before, later):
        return later
    if later == before:
        return earlier
    in_earlier, in_later = matches(before, earlier), matches(before, later)
    # Where one only took words away, what the other wrote is all that stands.
    if len(in_earlier) == len(earlier):
        return _without(later, in_later)
    return _without(earlier, in_earlier) if len(in_later) == len(later) else None


def _without(tokens: list[str], old: list[Pair]) -> list[str]:
    gone = {place for _, place in old}
    return [token for place, token in enumerate(tokens) if place not in gone]


def _texts(stretch: Stretch) -> tuple[str, str, str]:
    before, earlier, later = ("".join(tokens) for tokens in stretch)
    return before, earlier, later
