"""Slices that were measured, kept in build/ so that the next run goes on where this one was stopped."""

import json
import subprocess
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path

from tests.soak.slices import Slice
from tests.support.server import ROOT

FILE = ROOT / "build" / "soak.json"


class Kept:
    """Only what this very code has measured counts; other code starts anew."""

    def __init__(self, file: Path = FILE, code: str | None = None) -> None:
        self.file, self.code = file, code or _code()
        self._slices: dict[str, dict[str, Slice]] = {}
        if file.exists():
            stored = json.loads(file.read_text())
            if stored["code"] == self.code:
                figures = stored["slices"].items()
                self._slices = {name: {at: Slice(**one) for at, one in slices.items()} for name, slices in figures}

    def of(self, figure: str, numbers: range) -> dict[int, Slice]:
        found = self._slices.get(figure, {})
        return {number: found[str(number)] for number in numbers if str(number) in found}

    def keep(self, figure: str, number: int, measured: Slice) -> None:
        self._slices.setdefault(figure, {})[str(number)] = measured
        plain = {name: {at: asdict(one) for at, one in slices.items()} for name, slices in self._slices.items()}
        self.file.parent.mkdir(parents=True, exist_ok=True)
        # Renamed into place: an interrupted write must not cost the hours before it.
        beside = self.file.with_suffix(".new")
        beside.write_text(json.dumps({"code": self.code, "slices": plain}, indent=1))
        beside.rename(self.file)


def _code() -> str:
    """The commit, and what was changed since in the code that is measured or measures."""

    def git(*words: str) -> str:
        return subprocess.run(["git", *words], cwd=ROOT, check=True, capture_output=True, text=True).stdout

    where = ("--", "backend", "pwa/src", "tests/faults", "tests/simulator", "tests/support")
    trees = git("ls-files", "--stage", *where) + git("diff", *where)
    return sha256(trees.encode()).hexdigest()[:16]
