"""Three-way merge of long texts, word by word. A stretch that both sides changed keeps both."""

from difflib import SequenceMatcher


def merge_texts(ancestor: str, earlier: str, later: str) -> str:
    base, one, two = ancestor.split(), earlier.split(), later.split()
    result: list[str] = []
    at = at_one = at_two = 0
    for start, start_one, start_two, length in _common(base, one, two):
        result += _stretch(base[at:start], one[at_one:start_one], two[at_two:start_two])
        result += base[start : start + length]
        at, at_one, at_two = start + length, start_one + length, start_two + length
    return " ".join(result)


def _stretch(base: list[str], one: list[str], two: list[str]) -> list[str]:
    if one == base or one == two:
        return two
    if two == base:
        return one
    return one + two


def _common(base: list[str], one: list[str], two: list[str]) -> list[tuple[int, int, int, int]]:
    """Runs of words that all three share, in order, ended by an empty one."""
    in_one = _matches(base, one)
    in_two = _matches(base, two)
    runs = [(at, in_one[at], in_two[at], 1) for at in range(len(base)) if at in in_one and at in in_two]
    return [*runs, (len(base), len(one), len(two), 0)]


def _matches(base: list[str], side: list[str]) -> dict[int, int]:
    blocks = SequenceMatcher(None, base, side, autojunk=False).get_matching_blocks()
    return {a + i: b + i for a, b, size in blocks for i in range(size)}
