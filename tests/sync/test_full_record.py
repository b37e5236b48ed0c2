"""Everything that can be written down about a person goes up and comes down as it was."""

from backend.thanks.models import CHANNELS
from tests.support.edits import edit, new_id, pull, sync
from tests.support.story import PREFERENCES

ANA = {
    "name": "Ana Souza",
    "other_names": ["アナ・ソウザ", "Aninha"],
    "past_work": [{"company": "Farol", "role": "Engineer", "until": "2024-06-30"}, {"company": "Vela", "until": ""}],
    "ways": [
        {"kind": "email", "label": "private", "value": "ana@casa.example"},
        {"kind": "address", "value": "Rua do Sol 1\n1100 Lisboa"},
    ],
    "address": "Praça 3",
    "introduced_by": "01930000-0000-7000-8000-0000000000be",
    "cares_about": "clean rivers",
    "needs": "a second reviewer",
    "offers": "Portuguese lessons",
    "recognition": "ask",
    "pinned_note": "Never before ten",
    "merged_into": None,
}


def test_the_full_record_reaches_the_other_device(alice, second_device, clock):
    ana = new_id()
    answer = sync(alice, clock.instant, edit("people", ana, clock.instant, **ANA))
    assert answer["refused"] == []
    assert pull(second_device, clock.instant)["people", ana] == ANA


def test_each_new_noun_reaches_the_other_device(alice, second_device, clock):
    ana, ben = new_id(), new_id()
    rows = {
        ("photos", ana): {"image": "/9j/4AAQ"},
        ("journal", new_id()): {"written_on": "2026-11-20", "words": "Ana waited for me.", "person_ids": [ana]},
        ("merges", new_id()): {"kept_id": ana, "merged_id": ben, "merged_on": "2026-11-20", "before": "[]"},
        ("own_card", new_id()): {"name": "Me", "link": "https://me.example", "shown": ["name"], "offers": "tea"},
        ("asks", new_id()): {"person_id": ana, "what": "an hour", "asked_on": "2026-11-20", "outcome": "helped"},
        ("introductions", new_id()): {"a_id": ana, "b_id": ben, "why": "rivers", "declined_by": "b"},
        ("reviews", new_id()): {"quarter": "2026-Q3", "started_on": "2026-10-02", "person_ids": [ana, ben]},
        ("review_answers", new_id()): {"review_id": ana, "person_id": ben, "word": "drifting", "note": "moved away"},
        ("dormant_answers", ben): {"person_id": ben, "month": "2026-11", "slot": "comfortable", "answer": "wrote"},
        ("templates", new_id()): {"name": "After a talk", "occasion": "event", "text": "Your talk on …"},
        ("kind_words", new_id()): {"person_id": ana, "words": "You waited", "place": "card"},
        ("purposes", new_id()): {"title": "Grants", "why": "Rivers", "person_ids": [ana], "event_ids": [new_id()]},
        ("challenges", new_id()): {
            "kind": "own",
            "step": "One call",
            "started_on": "2026-11-20",
            "days": 3,
            "done_days": ["2026-11-20"],
        },
    }
    changes = [edit(noun, record_id, clock.instant, **fields) for (noun, record_id), fields in rows.items()]
    assert sync(alice, clock.instant, *changes)["refused"] == []
    assert pull(second_device, clock.instant) == rows


def test_every_way_of_saying_it_reaches_the_other_device(alice, second_device, clock):
    said = {new_id(): {"person_id": new_id(), "channel": channel} for channel in CHANNELS}
    changes = [edit("thanks", record_id, clock.instant, **fields) for record_id, fields in said.items()]
    assert sync(alice, clock.instant, *changes)["refused"] == []
    assert pull(second_device, clock.instant) == {("thanks", record_id): fields for record_id, fields in said.items()}


def test_how_to_be_reminded_reaches_the_other_device(alice, second_device, clock):
    wishes = {
        "hours_by_day": [{"day": "mon", "at": "07:30"}, {"day": "sun", "at": "10:00"}],
        "working_days": ["mon", "tue", "sun"],
        "outreach_budget": 0,
        "zone_follows": False,
        "journal_day": "never",
        "mail_reminders": True,
        "weekly_digest": True,
        "help_budget": 3,
        "balance_words": False,
        "put_aside": ["gave:2026-11-16"],
    }
    assert sync(alice, clock.instant, edit("preferences", PREFERENCES, clock.instant, **wishes))["refused"] == []
    assert pull(second_device, clock.instant)["preferences", PREFERENCES] == wishes


def test_many_faces_come_in_bounded_pages(alice, clock):
    faces = {new_id(): "/9j/" + "A" * 79_996 for _ in range(30)}
    ids = list(faces)
    for start in range(0, len(ids), 10):
        page = ids[start : start + 10]
        sync(alice, clock.instant, *[edit("photos", one, clock.instant, image=faces[one]) for one in page], cursor=0)
    answer = sync(alice, clock.instant)
    assert answer["more"]
    assert 1 < len(answer["rows"]) < 14
    assert {record for _, record in pull(alice, clock.instant)} == set(ids)


def test_the_lists_within_a_record_are_described(alice):
    schemas = alice.get("/api/openapi.json").get_json()["components"]["schemas"]
    assert schemas["Way"]["properties"]["kind"]["enum"] == ["address", "email", "link", "phone"]
    ways = schemas["fields_of_people"]["properties"]["ways"]["anyOf"][0]
    assert (ways["items"]["$ref"], ways["maxItems"]) == ("#/components/schemas/Way", 20)
