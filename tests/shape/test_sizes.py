"""Small files, small functions: a file is one thing that its name says."""

import ast
from pathlib import Path
from statistics import median

import pytest

from tests.support.repository import tracked

LONGEST_FILE = 200
LONGEST_FUNCTION = 40
PYTHON = [path for path in tracked("*.py") if "versions" not in path.parts]
TYPESCRIPT = tracked("pwa/src/*.ts", "pwa/src/*.tsx", "tests/pwa/*.ts")


def lines(path: Path) -> int:
    return len(path.read_text().splitlines())


def test_no_file_is_long() -> None:
    assert {str(path): lines(path) for path in PYTHON + TYPESCRIPT if lines(path) > LONGEST_FILE} == {}


@pytest.mark.parametrize("folder", ["backend", "pwa"])
def test_the_median_file_is_small(folder: str) -> None:
    sizes = [lines(path) for path in PYTHON + TYPESCRIPT if path.parts[0] == folder and lines(path)]
    assert median(sizes) <= 75 if sizes else True


def test_no_function_is_long() -> None:
    long = {
        f"{path}:{node.name}": node.end_lineno - node.lineno + 1
        for path in PYTHON
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno - node.lineno + 1 > LONGEST_FUNCTION
    }
    assert long == {}
