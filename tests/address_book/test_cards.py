"""What a card says, read back with an independent library, and what it never says."""

from base64 import b64encode
from itertools import pairwise

import vobject
from hypothesis import given
from hypothesis import strategies as st

from backend.address_book.card import Card, write_card
from backend.people.models import Person
from tests.address_book.reading import BOOK, asks, read, said, tags

FACE = b64encode(b"\xff\xd8\xff" + bytes(range(256)) * 8).decode()


def filled(story) -> str:
    ana = story.write(
        "people",
        name="Ana Souza",
        other_names=["Anita"],
        company="Käse, Wein; \\Brot",
        role="CTO",
        email="ana@lumen.example",
        phone="+49 30 123",
        link="https://lumen.example/a,b;c",
        address="Main Street 1\nBerlin",
        tags=["choir", "a, b"],
        ways=[
            {"kind": "email", "value": "ana@work.example", "label": "work"},
            {"kind": "phone", "value": "040 1", "label": "Summer house"},
        ],
        notes="private",
        pinned_note="private",
        how_met="private",
        cares_about="private",
    )
    story.write("photos", ana, image=FACE)
    story.write("milestones", person_id=ana, kind="birthday", month=5, day_of_month=9, year=1990, repeats="yearly")
    return ana


def test_it_says_how_to_reach_them_and_none_of_the_notes(phone, story):
    ana = filled(story)
    answer = phone("GET", f"{BOOK}{ana}.vcf")
    assert answer.content_type == "text/vcard; charset=utf-8"
    assert "private" not in answer.text
    assert all(len(line) <= 75 for line in answer.data.split(b"\r\n"))
    card = vobject.readOne(answer.text, validate=True)
    assert (card.uid.value, card.fn.value) == (ana, "Ana Souza")
    assert (card.n.value.given, card.n.value.family) == ("Ana", "Souza")
    assert card.org.value == ["Käse, Wein; \\Brot"]
    assert [each.value for each in card.email_list] == ["ana@lumen.example", "ana@work.example"]
    assert card.email_list[1].params == {"TYPE": ["WORK"]}
    assert card.adr.value.street == "Main Street 1\nBerlin"
    assert card.categories.value == ["choir", "a, b"]
    assert card.bday.value == "1990-05-09"
    assert card.photo.value == b"\xff\xd8\xff" + bytes(range(256)) * 8
    assert "item1.TEL:040 1\r\nitem1.X-ABLabel:Summer house\r\n" in answer.text


def test_a_birthday_without_a_year_is_written_as_apple_does(phone, story):
    ana = story.write("people", name="Ana")
    story.write("milestones", person_id=ana, kind="birthday", month=2, day_of_month=29, repeats="yearly")
    assert "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29\r\n" in phone("GET", f"{BOOK}{ana}.vcf").text


def test_an_unchanged_card_is_not_sent_again(phone, story):
    ana = filled(story)
    tag = phone("GET", f"{BOOK}{ana}.vcf").headers["ETag"]
    assert tag == tags(phone("PROPFIND", BOOK, asks("d:propfind", "d:getetag"), depth="1"))[ana]
    assert phone("GET", f"{BOOK}{ana}.vcf", **{"If-None-Match": tag}).status_code == 304


def test_the_tag_changes_with_the_face_the_birthday_and_the_words(phone, story):
    ana = filled(story)
    seen = [phone("GET", f"{BOOK}{ana}.vcf").headers["ETag"]]
    day = story.write("milestones", person_id=ana, kind="birthday", month=5, day_of_month=8, repeats="yearly")
    seen.append(phone("GET", f"{BOOK}{ana}.vcf").headers["ETag"])
    for noun, record, fields in (
        ("milestones", day, {"day_of_month": 10}),
        ("milestones", day, {"deleted_at": "2026-11-22T08:00:00Z"}),
        ("photos", ana, {"image": FACE[:400]}),
        ("people", ana, {"phone": "1"}),
    ):
        story.write(noun, record, **fields)
        seen.append(phone("GET", f"{BOOK}{ana}.vcf").headers["ETag"])
    assert all(before != after for before, after in pairwise(seen))


def test_a_report_brings_the_same_cards(phone, story):
    ana = filled(story)
    hrefs = f"<d:href>{BOOK}{ana}.vcf</d:href><d:href>{BOOK}nobody.vcf</d:href>"
    question = asks("c:addressbook-multiget", "d:getetag", "c:address-data", more=hrefs)
    found = read(phone("REPORT", BOOK, question))
    assert said(found[f"{BOOK}{ana}.vcf"], "c:address-data") == phone("GET", f"{BOOK}{ana}.vcf").text
    assert "404" in found[f"{BOOK}nobody.vcf"].findtext("{DAV:}status")


words = st.text(max_size=60)


@given(words, words, words, words)
def test_whatever_was_typed_it_stays_one_card(name, company, label, link):
    ways = [{"kind": "email", "value": company, "label": label}, {"kind": "link", "value": f"https://{link}"}]
    person = Person(id="x", name=name, company=company, other_names=[label], tags=[name], ways=ways)
    text = write_card(Card(person)).decode()
    (card,) = vobject.readComponents(text)
    assert card.behavior is not None
    assert text.count("\r\nEND:VCARD\r\n") == 1
    assert {line[:1] for line in text.split("\r\n")} <= {*"BVUNFOTECPi ", ""}
