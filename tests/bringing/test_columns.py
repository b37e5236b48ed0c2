"""Any table comes in by its columns, and the server reads it as the app does: tests/contract/tables decides."""

import json

import msgspec
import pytest

from backend.bringing.by_columns import read_columns
from tests.bringing.files import CONTRACT, bring, counts, send
from tests.support.edits import pull

TABLES = CONTRACT.parent / "tables"
CASES = sorted(path for path in TABLES.glob("*.json") if not path.name.endswith(".expected.json"))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_a_table_is_read_as_the_app_reads_it(case):
    asked = json.loads(case.read_text())
    expected = json.loads(case.with_suffix(".expected.json").read_text())
    assert msgspec.to_builtins(list(read_columns(asked["text"], asked["columns"], asked["days"]))) == expected


def test_its_people_come_in_once(alice, clock):
    table = b"Who,Where\nAna Souza,Lumen\nBen Okri,Acme\n"
    said = bring(alice, table, columns="name,company", name="team.csv")
    assert (said["format"], counts(said)) == ("table", [2, 0, 0, 0])
    assert counts(bring(alice, table, columns="name,company")) == [0, 0, 2, 0]
    assert {fields["name"] for fields in pull(alice, clock.instant).values() if "name" in fields} == {
        "Ana Souza",
        "Ben Okri",
    }


@pytest.mark.parametrize("columns", ["name,company,email", "name,score"])
def test_columns_that_there_are_not_are_refused(alice, columns):
    status, said = send(alice, b"Who,Where\nAna,Lumen\n", columns=columns)
    assert (status, said["error"]["code"]) == (400, "other_columns")


def test_what_is_no_table_is_refused(alice):
    assert send(alice, b'{"a": 1}', columns="name")[1]["error"]["code"] == "no_header"
