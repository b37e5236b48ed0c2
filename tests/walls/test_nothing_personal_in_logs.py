"""A canary in every field, address, header and exception: none of them is ever seen in a log, at no level."""

import io
import logging
import smtplib
from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import text

from backend.db import db
from backend.letters.minute import post_letters
from backend.log_lines import JsonLines
from backend.record import fields_of
from backend.sync.registry import NOUNS
from backend.upkeep import upkeep
from tests.support.edits import new_id, request, stamp, sync
from tests.support.local_push import Fault
from tests.support.push_fixtures import new_phone, phone, push_service, settings

__all__ = ["new_phone", "phone", "push_service", "settings"]
CANARY = "canary-7f3a"


@pytest.fixture(autouse=True)
def log() -> Iterator[io.StringIO]:
    """Everything that any part says at any level, with the text of exceptions, as the most curious operator would."""
    talkers = [logging.getLogger(name) for name in ("", "sqlalchemy")]
    levels, heard = [each.level for each in talkers], io.StringIO()
    # As it is written, and as it would be if somebody wrote it another way.
    handlers = [logging.StreamHandler(heard), logging.StreamHandler(heard)]
    handlers[1].setFormatter(JsonLines())
    for handler in handlers:
        talkers[0].addHandler(handler)
    for each in talkers:
        each.setLevel(logging.DEBUG)
    yield heard
    for handler in handlers:
        talkers[0].removeHandler(handler)
    for each, level in zip(talkers, levels, strict=True):
        each.setLevel(level)
    assert CANARY not in heard.getvalue()


def test_every_field_of_every_noun(alice, clock):
    for name, noun in NOUNS.items():
        for value in (CANARY, [CANARY], [{"value": CANARY}], {CANARY: CANARY}):
            fields = dict.fromkeys([*fields_of(noun.model), CANARY], value)
            stamps = dict.fromkeys(fields, stamp(clock.instant))
            change = {"noun": name, "id": new_id(), "fields": fields, "stamps": stamps}
            sync(
                alice,
                clock.instant,
                change,
                {"noun": CANARY, "id": CANARY, "fields": fields, "stamps": {CANARY: CANARY}},
            )
    assert CANARY in alice.get("/api/takeout").text or sync(alice, clock.instant)["rows"]


def test_every_address_query_header_and_body(app, alice, anonymous):
    headers = dict.fromkeys(["User-Agent", "Referer", "X-Request-Id", "X-Forwarded-For", "Accept-Language"], CANARY)
    for who in (alice, anonymous):
        for rule in app.url_map.iter_rules():
            place = rule.build(dict.fromkeys(rule.arguments, CANARY), append_unknown=False)[1]
            for method in rule.methods - {"OPTIONS"}:
                who.open(f"{place}?{CANARY}={CANARY}", method=method, data=f'{{"{CANARY}": ', headers=headers)
                who.open(place, method=method, json={CANARY: CANARY, "email": f"{CANARY}@example.org"}, headers=headers)
    anonymous.set_cookie("kith", CANARY)
    anonymous.get("/api/accounts/me", headers={"Authorization": f"Bearer {CANARY}"})


class Broken(Exception):
    pass


def test_an_exception_that_quotes_a_note(app, alice, clock, monkeypatch, log):
    def broken(*_: object) -> None:
        raise Broken(CANARY) from ValueError(CANARY)

    monkeypatch.setattr("backend.sync.routes.changes_since", broken)
    assert alice.post("/api/sync", json=request(clock.instant)).status_code == 500
    assert "Broken" in log.getvalue(), "what broke is told"


def test_a_database_that_refuses_a_row(app, alice, clock, monkeypatch, log):
    def refused(*_: object) -> None:
        db.session.execute(text("SELECT :note FROM no_such_table"), {"note": CANARY})

    monkeypatch.setattr("backend.sync.routes.changes_since", refused)
    assert alice.post("/api/sync", json=request(clock.instant)).status_code == 500
    assert "Error at" in log.getvalue()


def test_of_a_library_only_the_sentence_is_written(app):
    record = logging.LogRecord("waitress", logging.ERROR, "", 1, "cannot serve %s", (CANARY,), None)
    told = JsonLines().format(record)
    assert "cannot serve %s" in told
    assert CANARY not in told


def test_figures(app, story, phone, capsys):
    app.config["KITH"] = replace(app.config["KITH"], metrics="kith")
    story.conference(name=CANARY)
    phone.fail(Fault(403, text=CANARY))
    story.at("2026-11-22T09:00:00Z")
    told = capsys.readouterr().out
    assert '"PushRefusesUs": [1]' in told
    assert CANARY not in told
    assert story.person.owner not in told


def test_a_push_and_a_mail_that_fail(app, alice, story, phone, monkeypatch, log):
    def refuses(*_: object, **__: object) -> None:
        raise smtplib.SMTPServerDisconnected(CANARY)

    story.prefers(mail_reminders=True, weekly_digest=True)
    story.conference(name=CANARY)
    phone.fail(Fault(500, text=CANARY), Fault(403, text=CANARY), Fault(404, text=CANARY))
    monkeypatch.setattr("backend.letters.send.send_mail", refuses)
    for instant in ("2026-11-22T09:00:00Z", "2026-11-22T09:01:00Z", "2026-11-22T09:20:00Z", "2026-11-23T09:00:00Z"):
        story.at(instant)
        with app.app_context():
            post_letters()
    with app.app_context():
        upkeep()
    assert "mail cannot be sent" in log.getvalue()
    assert "push service" in log.getvalue()
