"""The page to read: everybody with face and story, nothing lost, and nothing typed is more than words."""

import re

import pytest

from backend.record import fields_of
from backend.sync.registry import NOUNS
from backend.takeout import archive as pages
from backend.takeout.wording import de, en

EVIL = "\"><script>alert(1)</script><img src=x onerror='alert(2)'>"
NOT_TOLD = {"image", "text", "person_id", "favor_id", "review_id", "month", "day_of_month", "year", "merged_into"}


def page(client) -> str:
    answer = client.get("/api/takeout/archive.html")
    assert (answer.status_code, answer.mimetype) == (200, "text/html")
    return answer.text


def test_everybody_is_there_with_face_and_story(alice, story, monkeypatch):
    monkeypatch.setattr(pages, "PAGE", 1)
    ana, ben = story.meets("Ana", notes="sealed words"), story.meets("Ben")
    story.write("photos", ana, image="/9j/4AAQ")
    story.write("moments", kind="coffee", happened_on="2026-11-22", person_ids=[ana, ben], text="cake")
    story.write("journal", written_on="2026-11-22", words="A good day", person_ids=[ben])
    story.write("introductions", a_id=ana, b_id=ben, why="both sing")
    lonely = story.write("people", name="Gone")
    story.write("favors", person_id=lonely, direction="received", what="left behind")
    story.deletes("people", lonely)
    told = page(alice)
    hers = told.partition(f'<section id="p-{ana}">')[2].partition("</section>")[0]
    for words in ("data:image/jpeg;base64,/9j/4AAQ", "sealed words", "cake", "both sing", "Ben"):
        assert words in hers
    assert "A good day" not in hers
    assert told.count("A good day") == told.count("left behind") == 1
    assert told.count('<section id="p-') == 2
    assert "Gone" not in told


def test_nothing_typed_is_more_than_words(alice, story):
    person = story.meets(EVIL, notes=EVIL, tags=[EVIL], ways=[{"kind": "email", "value": EVIL, "label": "x"}])
    story.write("moments", kind="met", happened_on="2026-11-22", person_ids=[person], text=EVIL)
    told = page(alice)
    assert not re.search(r"<script|<img", told)
    assert "default-src 'none'" in told


def test_it_speaks_the_language_of_its_owner(alice, story):
    story.prefers(language="de")
    story.meets("Ana")
    assert '<html lang="de">' in page(alice)
    assert "20. November 2026" in page(alice)


@pytest.mark.parametrize("words", [en, de])
def test_every_noun_and_field_has_its_name(words):
    told = {name: noun for name, noun in NOUNS.items() if name not in {"people", "photos", "merges", "imports"}}
    assert told.keys() - words.NOUNS.keys() == set()
    fields = {name for noun in told.values() for name in fields_of(noun.model)} - NOT_TOLD - {"deleted_at"}
    assert fields - words.FIELDS.keys() == set()
    assert {*pages.ABOUT, *words.SECTIONS} == told.keys()
