"""Who may read the address book: whoever shows a token that may read, and only their own."""

from dataclasses import replace

import pytest

from tests.address_book.reading import BOOK, asks, gone, tags

LIST = asks("d:propfind", "d:getetag")


def test_without_a_password_it_is_asked_for(anonymous, phone, story):
    story.write("people", name="Ana")
    for answer in (
        anonymous.open(BOOK, method="PROPFIND"),
        anonymous.open(BOOK, method="PROPFIND", headers={"Authorization": "Bearer x"}),
        anonymous.open(BOOK, method="PROPFIND", headers={"Authorization": "Basic !!"}),
        phone("PROPFIND", BOOK, LIST, password="kith_guess"),
        phone("PROPFIND", BOOK, LIST, password=""),
    ):
        assert answer.status_code == 401
        assert answer.headers["WWW-Authenticate"].startswith('Basic realm="Kith"')
        assert "Ana" not in answer.text


def test_a_session_opens_nothing_here(alice, story):
    story.write("people", name="Ana")
    assert alice.open(BOOK, method="PROPFIND").status_code == 401


def test_a_token_that_may_only_write_reads_nothing(contacts, alice):
    assert contacts(alice, "write")("PROPFIND", BOOK, LIST).status_code == 403


def test_a_stranger_sees_none_of_it_and_finds_nobody_by_name(contacts, alice, charlie, phone, story):
    ana = story.write("people", name="Ana")
    story.write("photos", ana, image="/9j/4AAQ")
    his = contacts(charlie)
    assert tags(his("PROPFIND", BOOK, LIST, depth="1")) == {}
    for method in ("GET", "PROPFIND"):
        assert his(method, f"{BOOK}{ana}.vcf").status_code == 404
    question = asks("c:addressbook-multiget", "c:address-data", more=f"<d:href>{BOOK}{ana}.vcf</d:href>")
    answer = his("REPORT", BOOK, question)
    assert gone(answer) == {ana}
    assert "Ana" not in answer.text
    assert "Ana" not in his("REPORT", BOOK, asks("c:addressbook-query", "c:address-data")).text
    assert phone("GET", f"{BOOK}{ana}.vcf").status_code == 200


def test_an_ended_token_hears_nothing_more(contacts, alice, clock):
    phone = contacts(alice, days=1)
    assert phone("PROPFIND", BOOK, LIST).status_code == 207
    clock.forward(days=1)
    assert phone("PROPFIND", BOOK, LIST).status_code == 401


BOMB = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><d:propfind xmlns:d="DAV:">&b;</d:propfind>'
OUTSIDE = '<!DOCTYPE d SYSTEM "file:///etc/passwd"><d:propfind xmlns:d="DAV:"/>'


@pytest.mark.parametrize(
    "body",
    [
        BOMB,
        OUTSIDE,
        BOMB.encode("utf-16"),
        "<d:propfind",
        "no xml",
        "<a>" * 40 + "</a>" * 40,
        "&undefined;",
        b"\xff\xfe\x00",
        "<?xml version='1.0' encoding='no-such'?><a/>",
    ],
)
def test_what_cannot_be_read_or_brings_entities_is_refused(phone, body):
    assert phone("PROPFIND", BOOK, body).status_code == 400


def test_one_request_has_an_end(phone):
    hrefs = f"<d:href>{BOOK}x.vcf</d:href>" * 5_001
    assert phone("REPORT", BOOK, asks("c:addressbook-multiget", "d:getetag", more=hrefs)).status_code == 400
    assert phone("REPORT", BOOK, "<a/>" + " " * 1_000_000).status_code == 413


def test_a_report_or_a_filter_that_is_not_known_is_said_so(phone):
    assert "supported-report" in phone("REPORT", BOOK, asks("d:expand-property", "d:getetag")).text
    named = asks("c:addressbook-query", "d:getetag", more='<c:filter><c:prop-filter name="FN"/></c:filter>')
    answer = phone("REPORT", BOOK, named)
    assert (answer.status_code, "supported-filter" in answer.text) == (403, True)


def test_its_address_is_told_in_the_app(alice):
    assert alice.get("/api/address-book").get_json() == {"address": "http://localhost:8000/dav/"}


def test_behind_cloudfront_it_is_not_offered(app, alice, settings, monkeypatch):
    monkeypatch.setitem(app.config, "KITH", replace(settings, queue_url="https://sqs.example/queue"))
    assert alice.get("/api/address-book").get_json() == {"address": None}
    assert alice.open(BOOK, method="PROPFIND").status_code == 404
    assert alice.open(BOOK, method="OPTIONS").status_code == 404
