"""Who may import whom on the server (the contracts are in pyproject.toml), and what rules may know."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.server import ROOT

RULES = sorted(ROOT.glob("backend/*/rules.py"))


def test_the_import_contracts_hold() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.parent.name)
def test_rules_know_only_the_standard_library(path: Path) -> None:
    imported = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            imported |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported.add(node.module or ".")
    assert {name.partition(".")[0] for name in imported} <= sys.stdlib_module_names
    assert not imported & {"time", "zoneinfo", "locale", "os", "random"}, "a rule gets the day as an argument"
