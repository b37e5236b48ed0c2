"""A file that comes in through the API: what it adds, fills, skips and rejects, and that twice is once."""

from tests.bringing.files import CONTRACT, LINKEDIN, bring, counts, linkedin, send
from tests.support.edits import edit, new_id, pull, sync


def people(client, clock):
    rows = pull(client, clock.instant)
    return [row for (noun, _), row in rows.items() if noun == "people"]


def test_the_sample_brings_297_people_and_the_same_file_again_adds_nobody(alice, charlie, clock):
    sample = (LINKEDIN / "connections-300.csv").read_bytes()
    said = bring(alice, sample, name="Connections.csv")
    assert (said["format"], counts(said)) == ("linkedin", [297, 0, 3, 0])
    assert len(people(alice, clock)) == 297
    clock.forward(minutes=5)
    again = bring(alice, sample)
    assert (again["batch_id"], counts(again)) == (None, [0, 0, 300, 0])
    assert people(charlie, clock) == []


def test_a_look_writes_nothing(alice, clock):
    sample = (LINKEDIN / "broken.csv").read_bytes()
    status, said = send(alice, sample, "/api/imports/preview", name="Connections.csv")
    assert status == 200
    assert [said[name] for name in ("adds", "updates", "skips", "rejects")] == [5, 0, 2, 4]
    assert said["reasons"]["reject unclosed_quote"] == 1
    assert said["rows"][0] == {"line": 2, "name": "Zoë Müller", "what": "add", "why": "new_person", "remarks": []}
    assert pull(alice, clock.instant) == {}


def test_only_gaps_are_filled(alice, clock):
    ana = new_id()
    mine = {"name": "Ana", "email": "ANA@example.org", "company": "My own words"}
    sync(alice, clock.instant, edit("people", ana, clock.instant, **mine))
    clock.forward(minutes=1)
    row = "Ana,Lima,https://www.linkedin.com/in/a,ana@Example.org,Acme,Founder,1 Jan 2020"
    assert counts(bring(alice, linkedin(row))) == [0, 1, 0, 0]
    assert pull(alice, clock.instant)["people", ana] == mine | {
        "role": "Founder",
        "link": "https://www.linkedin.com/in/a",
        "source": "linkedin:https://www.linkedin.com/in/a",
        "how_met": "LinkedIn, 2020-01-01",
    }


def test_a_name_alone_joins_nobody(alice, clock):
    sync(alice, clock.instant, edit("people", new_id(), clock.instant, name="Ana Lima", company="Lumen"))
    clock.forward(minutes=1)
    assert counts(bring(alice, linkedin("Ana,Lima,,,Acme,Founder,1 Jan 2020"))) == [1, 0, 0, 0]
    assert counts(bring(alice, linkedin("ANA,Lima,,,acme,Founder,1 Jan 2020"))) == [0, 0, 1, 0]


def test_what_is_rejected_is_told_as_it_stood(alice):
    said = bring(alice, (LINKEDIN / "broken.csv").read_bytes())
    assert said["rejected"][1] == {"line": 6, "name": "Noor Shah", "why": "too_few_cells", "raw": "Noor,Shah"}


def test_a_card_brings_its_birthday_and_its_picture(alice, clock):
    bring(alice, (CONTRACT / "vcard" / "desktop_2.1.vcf").read_bytes())
    rows = pull(alice, clock.instant)
    (ben,) = [row_id for noun, row_id in rows if noun == "people"]
    (born,) = [row for (noun, _), row in rows.items() if noun == "milestones"]
    assert (born["person_id"], born["month"], born["day_of_month"], born["year"]) == (ben, 3, 22, 1980)
    assert rows["photos", ben]["image"].startswith("/9j/")


def test_meetings_are_about_those_who_are_known(alice, clock):
    ana = new_id()
    sync(alice, clock.instant, edit("people", ana, clock.instant, name="Ana Souza", email="ana@lumen.example"))
    clock.forward(minutes=1)
    calendar = (CONTRACT / "ics" / "meetings.ics").read_bytes()
    assert counts(bring(alice, calendar, kind="text/calendar")) == [1, 0, 2, 1]
    (meeting,) = [row for (noun, _), row in pull(alice, clock.instant).items() if noun == "moments"]
    assert (meeting["person_ids"], meeting["happened_on"], meeting["kind"]) == ([ana], "2024-04-12", "meeting")
    assert counts(bring(alice, calendar)) == [0, 0, 3, 1]


def test_several_tables_of_one_tool(alice, clock):
    said = bring(alice, (CONTRACT / "meerkat" / "all.csv").read_bytes())
    assert counts(said) == [4, 0, 0, 2]
    rows = pull(alice, clock.instant)
    names = {row_id: row["name"] for (noun, row_id), row in rows.items() if noun == "people"}
    about = {row["text"].split("\n")[0]: row["person_ids"] for (noun, _), row in rows.items() if noun == "moments"}
    assert {text: [names[each] for each in ids] for text, ids in about.items()} == {
        "Concert": ["Ana Souza"],
        "Likes maps": ["Ben Carter"],
    }


def test_pages_of_a_journal(alice, clock):
    entries = (CONTRACT / "presently" / "entries.csv").read_bytes()
    assert counts(bring(alice, entries)) == [2, 0, 1, 1]
    assert counts(bring(alice, entries)) == [0, 0, 3, 1]
