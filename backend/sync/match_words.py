"""Which tokens two texts have in common, in order: by those that stand once in each (patience diff). Pure.

Its work grows with n log n. The usual search for the longest run grows with the square of the length, and a
request may carry fifty long notes.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Sequence

DEEPEST = 12
Pair = tuple[int, int]


def matches(one: Sequence[Hashable], other: Sequence[Hashable]) -> list[Pair]:
    """Pairs of places that hold the same token, rising on both sides."""
    found: list[Pair] = []
    _between(one, other, (0, 0), (len(one), len(other)), DEEPEST, found)
    return found


def _between(
    one: Sequence[Hashable], other: Sequence[Hashable], start: Pair, end: Pair, depth: int, found: list[Pair]
) -> None:
    (i, j), (i_end, j_end) = start, end
    while i < i_end and j < j_end and one[i] == other[j]:
        found.append((i, j))
        i, j = i + 1, j + 1
    tail: list[Pair] = []
    while i < i_end and j < j_end and one[i_end - 1] == other[j_end - 1]:
        i_end, j_end = i_end - 1, j_end - 1
        tail.append((i_end, j_end))
    if depth and i < i_end and j < j_end:
        anchors = _rising(_once_in_both(one, other, (i, j), (i_end, j_end)))
        for anchor in anchors:
            _between(one, other, (i, j), anchor, depth - 1, found)
            found.append(anchor)
            i, j = anchor[0] + 1, anchor[1] + 1
        if anchors:
            _between(one, other, (i, j), (i_end, j_end), depth - 1, found)
    found += reversed(tail)


def _once_in_both(one: Sequence[Hashable], other: Sequence[Hashable], start: Pair, end: Pair) -> list[Pair]:
    here, there = Counter(one[start[0] : end[0]]), Counter(other[start[1] : end[1]])
    places = {other[j]: j for j in range(start[1], end[1]) if there[other[j]] == 1}
    return [(i, places[one[i]]) for i in range(start[0], end[0]) if here[one[i]] == 1 and one[i] in places]


def _rising(pairs: list[Pair]) -> list[Pair]:
    """The longest part of the pairs, sorted by their first, that rises in their second too."""
    ends: list[int] = []
    chain: list[int] = []
    before: list[int | None] = []
    for at, (_, j) in enumerate(pairs):
        place = bisect_left(ends, j)
        before.append(chain[place - 1] if place else None)
        if place == len(ends):
            ends.append(j)
            chain.append(at)
        else:
            ends[place], chain[place] = j, at
    longest: list[Pair] = []
    at_last = chain[-1] if chain else None
    while at_last is not None:
        longest.append(pairs[at_last])
        at_last = before[at_last]
    return longest[::-1]
