"""A stranger who clones this finds nothing in it that only one machine has."""

import json
import re
from contextlib import suppress

from tests.support.repository import tracked
from tests.support.server import ROOT

SOMEBODYS_HOME = re.compile(r"(?<![\w.~}/-])/(?:root|home/\w+|Users/\w+)/")
UNFINISHED = re.compile(
    r"\bTO[D]O\b|\bFIX[M]E\b|pytest\.mark\.(?:ski[p]|xfai[l])|\b(?:it|test|describe)\.(?:ski[p]|tod[o]|onl[y])\("
)


def texts() -> dict[str, str]:
    """Every tracked text file by its name."""
    found = {}
    for path in tracked():
        with suppress(UnicodeDecodeError):
            found[str(path)] = (ROOT / path).read_text()
    return found


def test_no_file_names_a_folder_of_one_machine() -> None:
    checkout = [str(folder) for folder in (ROOT, *ROOT.parents) if len(folder.parts) > 1]
    here = re.compile(
        "|".join(rf"(?<![\w.~}}-]){re.escape(folder)}/" for folder in checkout if folder != "/tmp") or "$^"
    )
    named = {name for name, text in texts().items() if SOMEBODYS_HOME.search(text) or here.search(text)}
    assert named == set()


def test_nothing_is_left_for_later() -> None:
    assert {name for name, text in texts().items() if UNFINISHED.search(text)} == set()


def test_locks_name_hashes_and_no_hosts() -> None:
    for lock in ("requirements.lock", "requirements-server.lock", "requirements-dev.lock"):
        text = (ROOT / lock).read_text()
        assert "://" not in text
        pinned, hashed = re.findall(r"^[\w.-]+==", text, re.M), re.findall(r"\\\n    --hash", text)
        assert len(pinned) <= len(hashed)
    packages = json.loads((ROOT / "pwa" / "package-lock.json").read_text())["packages"]
    assert [name for name, package in packages.items() if "resolved" in package] == []
    assert [name for name, package in packages.items() if name and "integrity" not in package] == []
