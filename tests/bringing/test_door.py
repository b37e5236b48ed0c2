"""The door for files: what it takes, from whom, and what it says to everything else."""

import pytest

from backend.bringing import routes
from tests.bringing.files import bring, counts, linkedin, send
from tests.support.edits import pull
from tests.support.people import Browser
from tests.walls.conftest import program

__all__ = ["program"]
ANA = linkedin("Ana,Lima,https://www.linkedin.com/in/ana,,Acme,Founder,1 Jan 2020")
PLACES = ["/api/imports", "/api/imports/preview"]


def refusal(answer):
    status, said = answer
    return status, said["error"]["code"]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("site", ["cross-site", "same-site", "none", None])
def test_bytes_come_from_kiths_own_page_only(alice, clock, site, place):
    if site is None:
        del alice.environ_base["HTTP_SEC_FETCH_SITE"]
    else:
        alice.environ_base["HTTP_SEC_FETCH_SITE"] = site
    own_origin = {"Origin": "http://localhost"}
    answer = alice.post(place, data=ANA, content_type="application/octet-stream", headers=own_origin)
    assert refusal((answer.status_code, answer.get_json())) == (403, "cross_site")
    alice.environ_base["HTTP_SEC_FETCH_SITE"] = "same-origin"
    assert pull(alice, clock.instant) == {}


@pytest.mark.parametrize("kind", ["text/plain", "multipart/form-data", "application/x-www-form-urlencoded", ""])
def test_what_a_form_of_another_site_can_send_is_no_file(alice, kind):
    assert refusal(send(alice, ANA, kind=kind)) == (415, "not_a_file")


def test_a_compressed_request_is_refused(alice):
    answer = alice.post("/api/imports", data=ANA, content_type="text/csv", headers={"Content-Encoding": "gzip"})
    assert refusal((answer.status_code, answer.get_json())) == (415, "compressed")


def test_a_program_may_with_the_scope_for_it(alice, program, clock):
    assert refusal(send(program("read"), ANA)) == (403, "scope")
    writer = program("write")
    batch = bring(writer, ANA)["batch_id"]
    assert [row["batch_id"] for row in program("read").get("/api/imports").get_json()["imports"]] == [batch]
    assert writer.delete(f"/api/imports/{batch}").get_json() == {"gone": 1, "emptied": 0, "stayed": 0}


def test_a_file_that_is_too_large_is_told_what_to_do(alice, monkeypatch):
    monkeypatch.setattr(routes.bring, "most_bytes", 1000)
    status, said = send(alice, ANA + b"\n" * 1000)
    assert (status, said["error"]["code"]) == (413, "too_big")
    assert "in the app" in said["error"]["message"]


def test_larger_than_other_requests_it_may_be(alice):
    assert counts(bring(alice, ANA + b"\n" * 2_000_000)) == [1, 0, 0, 0]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty_file"),
        (b"Dear diary, today it rained.", "not_known"),
        (b"PK\x03\x04 and nothing more", "bad_zip"),
        (b"Name,Given Name,Family Name\n", "not_known"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(alice, clock, data, code):
    assert refusal(send(alice, data)) == (400, code)
    assert pull(alice, clock.instant) == {}


def test_an_unknown_format_is_not_guessed(alice):
    assert refusal(send(alice, ANA, format="friendster")) == (400, "not_known")


def test_only_so_many_an_hour(alice, monkeypatch):
    monkeypatch.setattr(routes, "MOST_AN_HOUR", 2)
    heard = [send(alice, ANA, "/api/imports/preview")[0] for _ in range(3)]
    assert heard == [200, 200, 429]


def test_who_is_not_signed_in_is_not_heard(app):
    assert refusal(send(Browser(app), ANA)) == (401, "signed_out")
