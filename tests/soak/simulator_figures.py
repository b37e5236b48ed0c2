"""Slices of the simulator, each a process of its own that ends with one line a figure."""

import re
import subprocess
import sys

from tests.soak.slices import Slice
from tests.support.server import ROOT

LINE = re.compile(r"^(?P<id>S\d) (?P<unit>\D+) (?P<n>[\d,]+): (?P<found>[^(]*)", re.M)
COUNT = re.compile(r"([\d,]+) ([a-z][a-z ]*)")


def simulated(figure: str, *options: str) -> Slice:
    """What `python -m tests.simulator` with these options says of this figure."""
    command = [sys.executable, "-m", "tests.simulator", *options]
    # It ends with an error when it has found something, and that too is a figure.
    said = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False).stdout
    return read_line(figure, said)


def read_line(figure: str, said: str) -> Slice:
    """`S1 histories 20,000: 0 divergences, 0 lost (...)`"""
    for line in LINE.finditer(said):
        if line["id"] == figure:
            found = {name.strip(): _whole(count) for count, name in COUNT.findall(line["found"])}
            return Slice(_whole(line["n"]), found)
    raise ValueError(f"the simulator said nothing of {figure}:\n{said}")


def _whole(digits: str) -> int:
    return int(digits.replace(",", ""))
