"""Bad input is refused in words and costs nothing else."""

import gzip
import json

import pytest

from tests.support.edits import DEVICE, edit, new_id, pull, request, sync


def test_one_bad_field_does_not_stop_the_others(alice, clock):
    ana = new_id()
    answer = sync(
        alice, clock.instant, edit("people", ana, clock.instant, name="Ana", circle="VIP", favourite_colour="red")
    )
    assert {(row["field"], row["code"]) for row in answer["refused"]} == {
        ("circle", "invalid"),
        ("favourite_colour", "unknown_field"),
    }
    assert pull(alice, clock.instant)["people", ana] == {"name": "Ana"}


@pytest.mark.parametrize(
    ("noun", "fields", "code"),
    [
        ("people", {"name": ""}, "invalid"),
        ("people", {"name": "a\x00b"}, "invalid"),
        ("people", {"name": "n" * 201}, "too_long"),
        ("people", {"link": "javascript:alert(1)"}, "invalid"),
        ("people", {"cadence_days": -1}, "invalid"),
        ("people", {"cadence_days": ""}, "invalid"),
        ("people", {"cadence_days": True}, "invalid"),
        ("people", {"tags": ""}, "invalid"),
        ("people", {"link": ""}, "invalid"),
        ("events", {"pinned": ""}, "invalid"),
        ("events", {"starts_on": ""}, "invalid"),
        ("moments", {"person_ids": []}, "invalid"),
        ("people", {"cadence_set_on": "2026-02-30"}, "invalid"),
        ("people", {"cadence_set_on": "9999-12-31"}, "invalid"),
        ("people", {"tags": ["x"] * 51}, "too_long"),
        ("people", {"tags": "climate"}, "invalid"),
        ("people", {"owner": "someone"}, "unknown_field"),
        ("people", {"rev": 9}, "unknown_field"),
        ("people", {"stamps": {}}, "unknown_field"),
        ("people", {"other_names": ["n" * 201]}, "too_long"),
        ("people", {"recognition": "loudly"}, "invalid"),
        ("people", {"introduced_by": "Ben"}, "invalid"),
        ("people", {"ways": "ana@example.org"}, "invalid"),
        ("people", {"ways": [{"kind": "pigeon", "value": "coo"}]}, "invalid"),
        ("people", {"ways": [{"kind": "email", "value": ""}]}, "invalid"),
        ("people", {"ways": [{"kind": "email", "value": "a\x00b"}]}, "invalid"),
        ("people", {"ways": [{"kind": "email", "value": "a@b.example", "more": "x"}]}, "invalid"),
        ("people", {"ways": [{"kind": "phone", "value": "1", "label": "l" * 61}]}, "too_long"),
        ("people", {"ways": [{"kind": "phone", "value": "1"}] * 21}, "too_long"),
        ("people", {"past_work": [{"company": "Lumen", "until": "2026-02-30"}]}, "invalid"),
        ("people", {"past_work": [{"company": "Lumen", "until": "last year"}]}, "invalid"),
        ("photos", {"image": "<svg onload=alert(1)>"}, "invalid"),
        ("photos", {"image": "PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+"}, "invalid"),
        ("photos", {"image": "/9j/" + "A" * 79_997}, "too_long"),
        ("merges", {"kept_id": ""}, "invalid"),
        ("imports", {"batch_id": "today's"}, "invalid"),
        ("imports", {"before": "[" * 200_001}, "too_long"),
        ("own_card", {"link": "javascript:alert(1)"}, "invalid"),
        ("moments", {"kind": "sold"}, "invalid"),
        ("moments", {"person_ids": ["not-an-id"]}, "invalid"),
        ("preferences", {"remind_at": "25:00"}, "invalid"),
        ("preferences", {"hours_by_day": [{"day": "mon", "at": "24:00"}]}, "invalid"),
        ("preferences", {"hours_by_day": [{"day": "mon", "at": "07:00"}, {"day": "mon", "at": "08:00"}]}, "invalid"),
        ("preferences", {"working_days": ["monday"]}, "invalid"),
        ("preferences", {"outreach_budget": 51}, "invalid"),
        ("preferences", {"journal_day": "always"}, "invalid"),
        ("preferences", {"help_budget": -1}, "invalid"),
        ("events", {"deleted_at": "yesterday"}, "invalid"),
        ("spaceships", {"name": "x"}, "unknown_noun"),
    ],
)
def test_a_field_that_cannot_be_stored_is_named(alice, clock, noun, fields, code):
    answer = sync(alice, clock.instant, edit(noun, new_id(), clock.instant, **fields))
    assert [row["code"] for row in answer["refused"]] == [code]
    assert answer["refused"][0]["why"]
    assert answer["rows"] == []


def test_an_id_that_is_none_is_refused_alone(alice, clock):
    ana = new_id()
    answer = sync(
        alice,
        clock.instant,
        edit("people", "../etc/passwd", clock.instant, name="x"),
        edit("people", ana, clock.instant, name="Ana"),
    )
    assert [row["code"] for row in answer["refused"]] == ["bad_id"]
    assert ("people", ana) in pull(alice, clock.instant)


@pytest.mark.parametrize("stamp", ["yesterday", "٠" * 15 + f"-{DEVICE}"])
def test_a_stamp_that_is_none_is_refused_alone(alice, clock, stamp):
    ana = new_id()
    change = edit("people", ana, clock.instant, name="Ana", role="CTO")
    change["stamps"]["role"] = stamp
    assert [row["code"] for row in sync(alice, clock.instant, change)["refused"]] == ["bad_stamp"]
    assert pull(alice, clock.instant)["people", ana] == {"name": "Ana"}


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b'{"device": 1}', b'{"changes": "all"}', b"\xff\xfe", b"null"],
)
def test_a_malformed_body_is_400_and_changes_nothing(alice, clock, body):
    answer = alice.post("/api/sync", data=body, content_type="application/json")
    assert answer.status_code == 400
    assert answer.get_json()["error"]["code"] == "malformed"
    assert pull(alice, clock.instant) == {}


def test_one_change_of_the_wrong_shape_changes_nothing_at_all(alice, clock):
    body = request(clock.instant, edit("people", new_id(), clock.instant, name="Ana"), {"noun": "people"})
    answer = alice.post("/api/sync", json=body)
    assert (answer.status_code, answer.get_json()["error"]["field"]) == (400, "changes[1]")
    assert pull(alice, clock.instant) == {}


def test_too_large_compressed_or_foreign_requests_are_refused(alice, clock):
    body = json.dumps(request(clock.instant)).encode()
    assert alice.post("/api/sync", data=b" " * 1_000_001, content_type="application/json").status_code == 413
    squeezed = alice.post(
        "/api/sync", data=gzip.compress(body), content_type="application/json", headers={"Content-Encoding": "gzip"}
    )
    assert squeezed.status_code == 415
    assert alice.post("/api/sync", data=body, content_type="text/plain").status_code == 415
    foreign = alice.post("/api/sync", json=request(clock.instant), headers={"Sec-Fetch-Site": "cross-site"})
    assert (foreign.status_code, foreign.get_json()["error"]["code"]) == (403, "cross_site")


def test_a_cursor_ahead_of_the_server_means_fetch_again(alice, clock):
    answer = alice.post("/api/sync", json=request(clock.instant, cursor=99))
    assert (answer.status_code, answer.get_json()["error"]["code"]) == (410, "resync")


@pytest.mark.parametrize("words", ["张伟", "محمد بن سلمان", "👩🏽‍🚀🎉", "Zażółć gęślą jaźń", "\u202eevil", "n" * 200])
def test_names_of_any_script_come_back_as_they_went(alice, clock, words):
    ana = new_id()
    sync(alice, clock.instant, edit("people", ana, clock.instant, name=words, notes=words * 50))
    assert pull(alice, clock.instant)["people", ana] == {"name": words, "notes": words * 50}
