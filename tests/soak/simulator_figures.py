"""Slices of the simulator, each a process of its own that ends with one line a figure."""

import re
import subprocess
import sys

from tests.soak.slices import Slice
from tests.support.server import ROOT

BUGS = re.compile(r"^S2 .*?(\d+) of (\d+) found", re.M)
CLOCKS = re.compile(r"^S6 .*?(\d+) of (\d+) conflicts .*?(\d+) devices refused", re.M)
LINE = re.compile(r"^(?P<id>S\d) (?P<unit>\D+) (?P<n>[\d,]+): (?P<found>[^(]*)", re.M)
COUNT = re.compile(r"([\d,]+) ([a-z][a-z ]*)")


def histories(figure: str, option: str, size: int, number: int) -> Slice:
    return read_histories(figure, _said(option, str(size), "--seed", str(number * size)))


def bugs() -> Slice:
    return read_bugs(_said("--bugs"))


def clocks(conflicts: int) -> Slice:
    return read_clocks(_said("--clocks", str(conflicts)))


def read_histories(figure: str, said: str) -> Slice:
    """`S1 histories 20000: 0 divergences, 0 lost (...)`"""
    line = next((line for line in LINE.finditer(said) if line["id"] == figure), None)
    counts = _must(line, figure, said)["found"]
    found = {name.strip(): _whole(count) for count, name in COUNT.findall(counts)}
    return Slice(_whole(_must(line, figure, said)["n"]), found)


def read_bugs(said: str) -> Slice:
    """`S2 seeded bugs: 14 of 14 found, the last in 420`"""
    found, made = (int(count) for count in _must(BUGS.search(said), "S2", said).groups())
    return Slice(made, {"not found": made - found})


def read_clocks(said: str) -> Slice:
    """`S6 the later edit wins 2999 of 3000 conflicts (99.967%), 0 devices refused`"""
    won, conflicts, refused = (int(count) for count in _must(CLOCKS.search(said), "S6", said).groups())
    return Slice(conflicts, {"devices refused": refused}, {"won by the later edit": won})


def _said(*options: str) -> str:
    command = [sys.executable, "-m", "tests.simulator", *options]
    # It ends with an error when it has found something, and that too is a figure.
    return subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False).stdout


def _must(line: re.Match[str] | None, figure: str, said: str) -> re.Match[str]:
    if line is None:
        raise ValueError(f"the simulator said nothing of {figure}:\n{said}")
    return line


def _whole(digits: str) -> int:
    return int(digits.replace(",", ""))
