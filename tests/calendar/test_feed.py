"""A private address under which a calendar program reads what is coming."""

import re

import pytest


@pytest.fixture
def address(story) -> str:
    answer = story.person.post("/api/calendar", json={})
    assert answer.status_code == 201
    return answer.get_json()["address"].removeprefix("http://localhost:8000")


def lines(answer) -> list[str]:
    assert answer.status_code == 200
    assert answer.data.endswith(b"\r\n")
    assert all(len(line) <= 75 for line in answer.data.split(b"\r\n"))
    return re.sub(r"\r\n ", "", answer.data.decode()).split("\r\n")


def test_what_is_coming_is_in_it(story, anonymous, address):
    story.meets("Ada Lovelace", on="2026-11-20", circle="inner")
    event = story.write("events", name="Käse, Wein; \\Brot", starts_on="2026-12-01", ends_on="2026-12-02")
    read = lines(anonymous.get(address))
    assert "X-WR-CALNAME:Kith" in read
    assert f"UID:{event}@kith" in read
    assert "DTSTART;VALUE=DATE:20261201" in read
    assert "DTEND;VALUE=DATE:20261203" in read
    assert "SUMMARY:Käse\\, Wein\\; \\\\Brot" in read
    assert any(line.startswith("SUMMARY:Time to say hello to Ada.") for line in read)


def test_long_names_are_folded_between_letters(story, anonymous, address):
    name = "Ünïcödé " * 20 + "ende"
    story.write("events", name=name, starts_on="2026-12-01")
    assert f"SUMMARY:{name}" in lines(anonymous.get(address))


def test_names_stay_out_when_they_are_hidden(story, anonymous, address):
    story.prefers(show_names=False)
    story.meets("Ada Lovelace", on="2026-11-20", circle="inner")
    story.write("events", name="PyCon", starts_on="2026-12-01")
    whole = anonymous.get(address).text
    assert "Ada" not in whole
    assert "PyCon" not in whole
    assert "SUMMARY:Something you go to" in whole


def test_unchanged_it_is_not_sent_again(story, anonymous, address):
    story.meets("Ada", on="2026-11-20", circle="inner")
    first = anonymous.get(address)
    assert first.headers["Cache-Control"] == "private, no-cache"
    again = {"If-None-Match": first.headers["ETag"]}
    assert anonymous.get(address, headers=again).status_code == 304
    story.meets("Bob", on="2026-11-20", circle="inner")
    assert anonymous.get(address, headers=again).status_code == 200


def test_taken_back_it_leads_nowhere(story, anonymous, address):
    assert story.person.delete("/api/calendar", json={}).status_code == 204
    assert anonymous.get(address).status_code == 404
    assert story.person.get("/api/calendar").get_json() == {"address": None}


def test_a_new_address_ends_the_old_one(story, anonymous, address):
    new = story.person.post("/api/calendar", json={}).get_json()["address"]
    assert anonymous.get(address).status_code == 404
    assert story.person.get("/api/calendar").get_json() == {"address": new}


def test_charlie_neither_sees_nor_ends_it(story, charlie, anonymous, address):
    assert charlie.get("/api/calendar").get_json() == {"address": None}
    charlie.delete("/api/calendar", json={})
    assert anonymous.get(address).status_code == 200


def test_a_guess_finds_nothing_and_is_counted(anonymous, address):
    for _ in range(60):
        assert anonymous.get("/api/calendar/guess.ics").status_code == 404
    assert anonymous.get("/api/calendar/guess.ics").status_code == 429
    assert anonymous.get(address).status_code == 200


def test_all_addresses_of_one_home_guess_together(anonymous):
    def guess_from(number):
        home = {"REMOTE_ADDR": f"2001:db8:1:2::{number:x}"}
        return anonymous.get("/api/calendar/guess.ics", environ_base=home).status_code

    assert [guess_from(number) for number in range(61)] == [404] * 60 + [429]


def test_the_secret_is_in_no_export(story, address):
    secret = address.rpartition("/")[2].removesuffix(".ics")
    assert secret not in story.person.get("/api/takeout").text
