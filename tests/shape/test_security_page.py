"""SECURITY.md answers for every requirement once, and what it names as a proof is there."""

import re
from collections import Counter

from tests.support.server import ROOT

PAGE = (ROOT / "SECURITY.md").read_text()
ASVS = [word for line in (ROOT / "tests/shape/asvs_ids.txt").read_text().splitlines() if line[0] != "#"
        for word in line.split()]  # fmt: skip
PROOF = re.compile(r"`([\w/]+\.(?:py|test\.ts))::([^`]+)`")
PLACE = re.compile(r"`((?:backend|pwa|infra|tests|docs)/[\w./-]+|[\w]+\.(?:md|toml|lock))`")


def answered() -> list[str]:
    """What stands in the first column of the tables."""
    rows = re.findall(r"^\| ([\d., ]+) \|", PAGE, re.M)
    return [number for row in rows for number in row.split(", ")]


def is_there(file: str, name: str) -> bool:
    path = ROOT / "tests" / file
    if not path.is_file():
        return False
    text = path.read_text()
    return f"def {name}(" in text if path.suffix == ".py" else f'"{name}"' in text


def test_every_requirement_is_answered_once() -> None:
    found = Counter(answered())
    assert {number: found[number] for number in ASVS if found[number] != 1} == {}
    assert found.keys() == set(ASVS)


def test_no_answer_is_empty() -> None:
    assert re.findall(r"^\| [\d., ]+ \|(?:[^|]*\|\s*\||\s*\|).*$", PAGE, re.M) == []


def test_every_proof_exists() -> None:
    proofs = PROOF.findall(PAGE)
    assert len(proofs) > 50
    assert [f"{file}::{name}" for file, name in proofs if not is_there(file, name)] == []


def test_every_place_exists() -> None:
    assert [place for place in PLACE.findall(PAGE) if not (ROOT / place).exists()] == []
