"""A soak that was stopped goes on where it was; other code starts anew."""

from pathlib import Path

from tests.soak.kept import Kept
from tests.soak.measure import measure, measured
from tests.soak.slices import Figure, Slice

TWO, FOUR = range(2), range(4)


def counting(tried: list[int]) -> Figure:
    def one(number: int) -> Slice:
        tried.append(number)
        return Slice(10, {"lost": number // 3}, {"beside": 1})

    return Figure("X1", "nothing", "tries", 2, 4, one)


def test_a_slice_is_measured_once(tmp_path: Path) -> None:
    tried: list[int] = []
    figure, file = counting(tried), tmp_path / "soak.json"
    measure(figure, TWO, Kept(file, "this code"), lambda _: None)
    measure(figure, FOUR, Kept(file, "this code"), lambda _: None)
    assert tried == [0, 1, 2, 3]
    slices, complete = measured(figure, FOUR, Kept(file, "this code"))
    assert complete
    assert slices
    assert (slices.n, slices.bad, slices.beside) == (40, {"lost": 1}, {"beside": 4})


def test_what_other_code_measured_does_not_count(tmp_path: Path) -> None:
    tried: list[int] = []
    figure, file = counting(tried), tmp_path / "soak.json"
    measure(figure, TWO, Kept(file, "former code"), lambda _: None)
    assert measured(figure, TWO, Kept(file, "this code")) == (None, False)


def test_an_interrupted_figure_says_so(tmp_path: Path) -> None:
    figure, file = counting([]), tmp_path / "soak.json"
    measure(figure, TWO, Kept(file, "this code"), lambda _: None)
    slices, complete = measured(figure, FOUR, Kept(file, "this code"))
    assert slices
    assert (slices.n, complete) == (20, False)
