"""Slices of the search for a file that a reader cannot bear, through the same test as the app's."""

import os
import re
import subprocess

from tests.soak.slices import Slice
from tests.support.server import ROOT

RUNS = 300
FILE = "../tests/pwa/import_hostile.test.ts"
TESTS = re.compile(r"Tests .*?(?:(\d+) failed.*?)?(\d+) passed")
COLORS = re.compile(r"\x1b\[[0-9;]*m")


def files_read(number: int) -> Slice:
    sizes = {"VITE_IMPORT_RUNS": str(RUNS), "VITE_IMPORT_SEED": str(number + 1)}
    command = ["npx", "vitest", "run", FILE]
    said = subprocess.run(
        command, cwd=ROOT / "pwa", env={**os.environ, **sizes}, stdout=subprocess.PIPE, text=True, check=False
    ).stdout
    return read_files(said)


def read_files(said: str) -> Slice:
    """`Tests  1 failed | 25 passed (26)`: each test tries at least as many files as there are runs."""
    found = TESTS.search(COLORS.sub("", said))
    if found is None:
        raise ValueError(f"the readers' test said nothing:\n{said}")
    failed, passed = int(found[1] or 0), int(found[2])
    return Slice((failed + passed) * RUNS, {"not borne": failed})
