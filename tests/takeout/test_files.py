"""All of it as files from the server: complete, readable by others, and only to who may have it."""

import csv
import io

import pytest
import vobject

from backend.sync.registry import NOUNS
from backend.takeout import rows
from tests.support.edits import pull

FILES = ("everything.json", "archive.html", "people.vcf", "calendar.ics", "people.csv", "moments.csv")


def table(client, noun):
    answer = client.get(f"/api/takeout/{noun}.csv")
    assert answer.status_code == 200
    assert answer.mimetype == "text/csv"
    return list(csv.DictReader(io.StringIO(answer.get_data(as_text=True).removeprefix("\ufeff"), newline="")))


@pytest.fixture
def ana(story) -> str:
    ana = story.meets("Ana", notes="sealed words", circle="inner", tags=["a", "b"])
    story.write("photos", ana, image="/9j/4AAQ")
    story.write("journal", written_on="2026-11-22", words="A good day")
    story.deletes("people", story.write("people", name="Deleted"))
    return ana


def test_everything_is_what_was_typed_with_sealed_words_open(alice, ana, clock):
    answer = alice.get("/api/takeout/everything.json")
    told = answer.get_json()
    assert (told["format"], told["version"]) == ("kith", 1)
    assert told["account"]["account"]["email"] == alice.email
    assert set(told["nouns"]) == set(NOUNS)
    there = {(noun, row.pop("id")): row for noun, found in told["nouns"].items() for row in found}
    kept = {
        key: {name: value for name, value in row.items() if value is not None}
        for key, row in pull(alice, clock.instant).items()
        if not row.get("deleted_at")
    }
    assert there == kept
    assert there["people", ana]["notes"] == "sealed words"


def test_page_after_page_everyone_is_there_once(alice, story, monkeypatch):
    monkeypatch.setattr(rows, "PAGE", 2)
    people = sorted(story.write("people", name=f"Person {number}") for number in range(5))
    assert [row["id"] for row in table(alice, "people")] == people


def test_cards_are_read_by_others(alice, ana):
    answer = alice.get("/api/takeout/people.vcf")
    (card,) = vobject.readComponents(answer.get_data(as_text=True))
    assert (card.fn.value, card.uid.value) == ("Ana", ana)
    assert card.photo.value.startswith(b"\xff\xd8")
    assert "sealed words" not in answer.text


def test_the_calendar_is_read_by_others(alice, ana):
    calendar = vobject.readOne(alice.get("/api/takeout/calendar.ics").get_data(as_text=True))
    assert any("Ana" in event.summary.value for event in calendar.vevent_list)


def test_a_table_has_a_line_for_each_and_names_beside_ids(alice, ana):
    (line,) = table(alice, "people")
    assert (line["name"], line["tags"], line["notes"]) == ("Ana", "a; b", "sealed words")
    assert table(alice, "moments")[0]["person_ids_name"] == "Ana"


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"])
def test_what_looks_like_a_formula_is_words(alice, story, name):
    story.write("people", name=name, tags=[name])
    (line,) = table(alice, "people")
    assert (line["name"], line["tags"]) == (f"'{name}", f"'{name}")


def test_the_head_alone_is_told_without_the_file(alice, ana):
    head = alice.head("/api/takeout/people.csv")
    assert (head.status_code, head.mimetype, head.data) == (200, "text/csv", b"")


def test_there_is_no_table_of_what_is_no_noun(alice):
    assert alice.get("/api/takeout/accounts.csv").status_code == 404


@pytest.mark.parametrize("name", FILES)
def test_a_stranger_gets_his_own_and_nothing_of_hers(alice, charlie, ana, name):
    his = charlie.get(f"/api/takeout/{name}")
    assert his.status_code == 200
    assert "Ana" not in his.text
    assert ana not in his.text


@pytest.mark.parametrize("name", FILES)
def test_an_unlocked_phone_alone_is_not_enough(alice, clock, name):
    clock.forward(minutes=6)
    answer = alice.get(f"/api/takeout/{name}")
    assert (answer.status_code, answer.get_json()["error"]["code"]) == (403, "prove_it")
