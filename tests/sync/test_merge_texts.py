"""The merge of two edits of a text loses no word, however they meet, and is done in bounded work."""

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.sync.match_words import matches
from backend.sync.merge_texts import merge_texts

WORDS = st.sampled_from(["tea", "cat", "Ben", "fair", "two", "a", "of", "on"])
TEXTS = st.lists(st.tuples(st.sampled_from(["", " ", "\n", "\n\n", "  "]), WORDS), max_size=14).map(
    lambda parts: "".join(space + word for space, word in parts)
)
ANY_TEXT = st.text(max_size=60)


def words(text: str) -> Counter[str]:
    return Counter(text.split())


@pytest.mark.parametrize(
    ("before", "earlier", "later", "merged"),
    [
        ("a", "a\nb", "a\nc", "a\nb\nc"),
        ("a\n", "a\nb\n", "a\nc\n", "a\nb\nc\n"),
        ("likes tea", "likes black tea", "likes tea and milk", "likes black tea and milk"),
        ("one\ntwo\nthree", "one\nTWO\nthree", "one\ntwo\nthree\nfour", "one\nTWO\nthree\nfour"),
        ("one two", "one", "one two three", "one three"),
        ("one\ntwo", "two", "one\ntwo\nthree", "two\nthree"),
        ("", "x", "x", "x"),
        ("", "x\ny", "x\nz", "x\ny\nz"),
        ("Met Ben.", "Met Ben.\n\nFirst idea.", "Met Ben.\n\nSecond idea.", "Met Ben.\n\nFirst idea.\nSecond idea."),
    ],
)
def test_an_example(before, earlier, later, merged):
    assert merge_texts(before, earlier, later) == merged


@given(TEXTS, TEXTS, TEXTS)
def test_a_word_that_either_side_added_is_in_it(before, earlier, later):
    found = words(merge_texts(before, earlier, later))
    for side in (earlier, later):
        added = words(side) - words(before)
        assert added - found == Counter()


@given(ANY_TEXT, ANY_TEXT, ANY_TEXT)
def test_any_text_can_be_merged_and_always_comes_out_the_same(before, earlier, later):
    assert merge_texts(before, earlier, later) == merge_texts(before, earlier, later)


@given(ANY_TEXT, ANY_TEXT)
def test_an_edit_that_meets_none_stands_as_it_is(before, after):
    assert merge_texts(before, before, after) == after
    assert merge_texts(before, after, before) == after
    assert merge_texts(before, after, after) == after


@given(st.lists(st.integers(0, 6), max_size=30), st.lists(st.integers(0, 6), max_size=30))
def test_matches_are_equal_tokens_that_rise_on_both_sides(one, other):
    found = matches(one, other)
    assert all(one[i] == other[j] for i, j in found)
    assert all(a < c and b < d for (a, b), (c, d) in pairwise(found))


class Counted:
    """A token that counts how often any of its kind is compared."""

    looks = 0

    def __init__(self, word: str) -> None:
        self.word = word

    def __eq__(self, other: object) -> bool:
        Counted.looks += 1
        return isinstance(other, Counted) and self.word == other.word

    def __hash__(self) -> int:
        return hash(self.word)


@pytest.mark.parametrize("kinds", [1, 2, 40, 9000])
def test_matching_two_texts_of_the_largest_size_does_not_grow_with_the_square(kinds):
    """20,000 characters hold 10,000 words at most; comparing each with each would be a hundred million looks."""
    one = [Counted(str(number * 7919 % kinds)) for number in range(10_000)]
    other = [Counted(str(number * 104_729 % kinds + number % 2)) for number in range(10_000)]
    Counted.looks = 0
    matches(one, other)
    assert Counted.looks < 1_000_000
