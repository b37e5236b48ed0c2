"""A whole import is taken back: what nobody touched since goes, everything else stays."""

from tests.bringing.files import LINKEDIN, bring, counts, linkedin
from tests.support.edits import edit, new_id, pull, sync

ANA = "Ana,Lima,https://www.linkedin.com/in/ana,,Acme,Founder,1 Jan 2020"
BEN = "Ben,Okafor,https://www.linkedin.com/in/ben,,Acme,Editor,1 Jan 2020"


def take_back(client, batch_id):
    answer = client.delete(f"/api/imports/{batch_id}")
    return answer.status_code, answer.get_json()


def live(client, clock):
    rows = pull(client, clock.instant)
    return {row["name"] for (noun, _), row in rows.items() if noun == "people" and not row.get("deleted_at")}


def the_one_named(client, clock, name):
    rows = pull(client, clock.instant)
    return next(row_id for (noun, row_id), row in rows.items() if noun == "people" and row["name"] == name)


def test_all_of_it_goes_and_may_come_again(alice, clock):
    sample = (LINKEDIN / "connections-300.csv").read_bytes()
    batch = bring(alice, sample, name="Connections.csv")["batch_id"]
    (told,) = alice.get("/api/imports").get_json()["imports"]
    assert (told["batch_id"], told["file_name"], told["added"]) == (batch, "Connections.csv", {"people": 297})
    clock.forward(minutes=1)
    assert take_back(alice, batch) == (200, {"gone": 297, "emptied": 0, "stayed": 0})
    assert live(alice, clock) == set()
    assert alice.get("/api/imports").get_json()["imports"][0]["undone_on"] == "2026-11-22"
    assert take_back(alice, batch) == (200, {"gone": 0, "emptied": 0, "stayed": 0})
    assert counts(bring(alice, sample)) == [297, 0, 3, 0]


def test_who_was_edited_since_stays(alice, clock):
    batch = bring(alice, linkedin(ANA, BEN))["batch_id"]
    ana = the_one_named(alice, clock, "Ana Lima")
    clock.forward(minutes=1)
    sync(alice, clock.instant, edit("people", ana, clock.instant, needs="A cellist"))
    assert take_back(alice, batch) == (200, {"gone": 1, "emptied": 0, "stayed": 1})
    assert live(alice, clock) == {"Ana Lima"}


def test_who_is_named_by_something_of_its_owners_own_stays(alice, clock):
    batch = bring(alice, linkedin(ANA, BEN))["batch_id"]
    ben = the_one_named(alice, clock, "Ben Okafor")
    clock.forward(minutes=1)
    met = {"kind": "met", "happened_on": "2026-11-20", "person_ids": [ben]}
    sync(alice, clock.instant, edit("moments", new_id(), clock.instant, **met))
    assert take_back(alice, batch) == (200, {"gone": 1, "emptied": 0, "stayed": 1})
    assert live(alice, clock) == {"Ben Okafor"}


def test_filled_gaps_are_empty_again_unless_other_words_stand_there(alice, clock):
    ana = new_id()
    mine = {"name": "Ana Lima", "link": "https://linkedin.com/in/ana"}
    sync(alice, clock.instant, edit("people", ana, clock.instant, **mine))
    clock.forward(minutes=1)
    batch = bring(alice, linkedin(ANA))["batch_id"]
    clock.forward(minutes=1)
    sync(alice, clock.instant, edit("people", ana, clock.instant, role="My own words"))
    clock.forward(minutes=1)
    assert take_back(alice, batch) == (200, {"gone": 0, "emptied": 1, "stayed": 0})
    row = pull(alice, clock.instant)["people", ana]
    assert (row["role"], row["company"], row["how_met"], row["source"]) == ("My own words", None, None, None)


def test_nobody_takes_back_what_is_not_theirs(alice, charlie, clock):
    batch = bring(alice, linkedin(ANA))["batch_id"]
    assert take_back(charlie, batch)[0] == 404
    assert take_back(charlie, new_id())[0] == 404
    assert charlie.get("/api/imports").get_json() == {"imports": []}
    assert live(alice, clock) == {"Ana Lima"}


def test_another_device_sees_it_too(alice, clock):
    """The part is an ordinary row, in the shape that the app reads."""
    bring(alice, linkedin(ANA), name="Connections.csv")
    (part,) = [row for (noun, _), row in pull(alice, clock.instant).items() if noun == "imports"]
    assert (part["format"], part["part"], part["taken_on"]) == ("linkedin", 0, "2026-11-22")
    assert part["before"].startswith('{"form":1,"added":[["people","')
