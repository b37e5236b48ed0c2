"""What each file tells, decided by the cases that the app's own tests walk too."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from backend.bringing.formats import FORMATS, understand
from backend.bringing.source_id import print_of, source_id

IDS = json.loads((Path(__file__).parent.parent / "contract" / "imports" / "source_ids.json").read_text())
FOLDER = Path(__file__).parent.parent / "contract" / "imports"
FILES = sorted(path for path in FOLDER.glob("*/*") if not path.name.endswith((".expected.json", ".mapping.json")))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_case(path: Path) -> None:
    told = understand(path.read_bytes(), path.name)
    expected = json.loads((path.parent / f"{path.name.rpartition('.')[0]}.expected.json").read_text())
    assert (told.format, msgspec.to_builtins(list(told.pieces))) == (path.parent.name, expected)


def test_every_format_has_cases_and_every_case_a_format() -> None:
    assert {path.parent.name for path in FILES} == FORMATS.keys()


@pytest.mark.parametrize("case", IDS["ids"], ids=lambda case: case["source"])
def test_the_id_of_a_source(case: dict[str, str]) -> None:
    assert source_id(case["source"]) == case["id"]


@pytest.mark.parametrize("case", IDS["prints"], ids=lambda case: case["print"])
def test_the_print_of_fields(case: dict[str, Any]) -> None:
    assert print_of(case["fields"]) == case["print"]
