"""What a field said before can be asked for, by its owner only, for 30 days."""

from tests.support.edits import OTHER_DEVICE, edit, new_id, sync


def earlier(person, record_id, noun="people", **query):
    answer = person.get("/api/history", query_string={"noun": noun, "id": record_id} | query)
    assert answer.status_code == 200, answer.text
    return answer.get_json()


def said(answer):
    return [(value["field"], value["value"]) for value in answer["values"]]


def rewrite(person, clock, record_id, **fields):
    clock.forward(minutes=1)
    change = edit("people", record_id, clock.instant, **fields)
    sync(person, clock.instant, change)
    return next(iter(change["stamps"].values()))


def test_the_replaced_values_come_newest_first(alice, clock):
    ana = new_id()
    first = rewrite(alice, clock, ana, notes="one", role="CTO")
    second = rewrite(alice, clock, ana, notes="two")
    rewrite(alice, clock, ana, notes="three", role="CEO")
    answer = earlier(alice, ana)
    assert said(answer) == [("notes", "two"), ("notes", "one"), ("role", "CTO")] or said(answer) == [
        ("notes", "two"),
        ("role", "CTO"),
        ("notes", "one"),
    ]
    assert [value["stamp"] for value in answer["values"] if value["field"] == "notes"] == [second, first]
    assert answer["values"][0]["replaced_at"] == "2026-11-22T09:03:00.000Z"
    assert answer["next"] is None


def test_an_edit_that_lost_is_there_too(alice, clock):
    ana, early = new_id(), clock.instant
    rewrite(alice, clock, ana, role="CTO")
    sync(alice, clock.instant, edit("people", ana, early, OTHER_DEVICE, role="CFO"), device=OTHER_DEVICE)
    assert said(earlier(alice, ana)) == [("role", "CFO")]


def test_it_is_the_owners_alone(alice, charlie, anonymous, clock):
    ana = new_id()
    rewrite(alice, clock, ana, notes="one")
    rewrite(alice, clock, ana, notes="two")
    assert earlier(charlie, ana) == {"values": [], "next": None}
    assert earlier(charlie, ana) == earlier(charlie, new_id()), "as if there were nothing"
    assert anonymous.get(f"/api/history?noun=people&id={ana}").status_code == 401
    assert said(earlier(alice, ana)) == [("notes", "one")]


def test_another_record_and_another_noun_have_their_own(alice, clock):
    ana, ben = new_id(), new_id()
    for one in (ana, ben):
        rewrite(alice, clock, one, notes=f"of {one}")
        rewrite(alice, clock, one, notes="new")
    assert said(earlier(alice, ana)) == [("notes", f"of {ana}")]
    assert earlier(alice, ana, noun="events")["values"] == []


def test_after_thirty_days_it_is_gone_even_before_upkeep(alice, clock):
    ana = new_id()
    rewrite(alice, clock, ana, notes="one")
    rewrite(alice, clock, ana, notes="two")
    clock.forward(days=30)
    assert said(earlier(alice, ana)) == [("notes", "one")]
    clock.forward(minutes=1)
    assert earlier(alice, ana)["values"] == []


def test_many_values_come_in_bounded_pages(alice, clock):
    ana = new_id()
    for number in range(121):
        rewrite(alice, clock, ana, notes=f"version {number} " + "é" * 15_000)
    pages, found, skip = 0, [], 0
    while skip is not None:
        answer = alice.get("/api/history", query_string={"noun": "people", "id": ana, "skip": skip})
        assert len(answer.data) < 1_700_000
        found += [value["value"].split()[1] for value in answer.get_json()["values"]]
        pages, skip = pages + 1, answer.get_json()["next"]
    assert found == [str(number) for number in range(119, -1, -1)]
    assert pages > 2


def test_a_question_that_names_no_record_is_malformed(alice):
    for query in ("", "?noun=people", "?noun=people&id=x", "?noun=people&id=" + new_id() + "&skip=-1"):
        answer = alice.get(f"/api/history{query}")
        assert (answer.status_code, answer.get_json()["error"]["code"]) == (400, "malformed")


def test_the_description_names_its_parameters(alice):
    operation = alice.get("/api/openapi.json").get_json()["paths"]["/api/history"]["get"]
    assert {(one["name"], one["in"], one["required"]) for one in operation["parameters"]} == {
        ("noun", "query", True),
        ("id", "query", True),
        ("skip", "query", False),
    }
