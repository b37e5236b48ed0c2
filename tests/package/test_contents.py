"""What is in the package: everything that runs on Lambda, compiled for it, and nothing else."""

import importlib.util
import json
import re
import zipfile
from pathlib import Path

from tests.support.server import ROOT

UNCHECKED_HASH = 0b01
NEWEST_GLIBC = {"python3.11": (2, 26), "python3.12": (2, 34), "python3.13": (2, 34)}


def test_it_is_small_enough_to_start_quickly(package: Path) -> None:
    with zipfile.ZipFile(package) as opened:
        unpacked = sum(entry.file_size for entry in opened.infolist())
    assert package.stat().st_size <= 28_000_000
    assert unpacked <= 85_000_000


def test_it_holds_the_back_end_and_the_built_app(unpacked: Path) -> None:
    assert {path.name for path in (unpacked / "pwa").iterdir()} == {"dist"}
    assert (unpacked / "pwa" / "dist" / "index.html").is_file()
    ours = {path.relative_to(ROOT) for path in (ROOT / "backend").rglob("*") if "__pycache__" not in path.parts}
    assert {path for path in ours if not (unpacked / path).exists()} == set()


def test_it_holds_nothing_that_only_builds_tests_or_deploys(unpacked: Path) -> None:
    top = {path.name.lower() for path in unpacked.iterdir()}
    assert not top & {"tests", "infra", "node_modules", "makefile", "zappa_settings.json", "zappa_settings.py"}
    assert not top & {"boto3", "botocore", "zappa", "pip", "setuptools", "pytest", "playwright", "handler.py"}
    assert list(unpacked.rglob("node_modules")) == []


def test_every_file_of_python_has_bytecode_that_nobody_needs_to_check(unpacked: Path) -> None:
    wrong = []
    for source in unpacked.rglob("*.py"):
        compiled = Path(importlib.util.cache_from_source(str(source)))
        header = compiled.read_bytes()[:16] if compiled.is_file() else b""
        fresh = importlib.util.MAGIC_NUMBER + UNCHECKED_HASH.to_bytes(4, "little")
        if header != fresh + importlib.util.source_hash(source.read_bytes()):
            wrong.append(str(source.relative_to(unpacked)))
    assert wrong == []


def test_its_libraries_run_on_the_linux_of_the_runtime(unpacked: Path) -> None:
    runtime = json.loads((ROOT / "zappa_settings.json").read_text())["production"]["runtime"]
    needs = {
        (int(major), int(minor))
        for library in unpacked.rglob("*.so*")
        for major, minor in re.findall(rb"GLIBC_(\d+)\.(\d+)", library.read_bytes())
    }
    assert (2, 14) < max(needs) <= NEWEST_GLIBC[runtime]
