"""Whether an address has an account is told neither by an answer nor by how much work was done for it."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event

from backend.db import db
from backend.mail import local_mails


@pytest.fixture
def work(app):
    """The statements that the database was asked, in the order they came."""

    @contextmanager
    def counted() -> Iterator[list[str]]:
        asked: list[str] = []
        with app.app_context():
            engine = db.engine

        def note(_connection, _cursor, statement, *_rest):
            asked.append(statement)

        event.listen(engine, "before_cursor_execute", note)
        yield asked
        event.remove(engine, "before_cursor_execute", note)

    return counted


@pytest.fixture
def passwords(monkeypatch):
    """How many slow hashes were made."""
    from backend.accounts import codes

    made, slow = [], codes.scrypt
    monkeypatch.setattr(codes, "scrypt", lambda *args, **how: made.append(how["n"]) or slow(*args, **how))
    return made


def ask(browser, email):
    answer = browser.post("/api/accounts/codes", json={"email": email})
    return answer.status_code, answer.json.keys(), len(answer.json["challenge"]), list(answer.headers.keys())


def test_asking_for_a_code_is_the_same_work_for_both(app, alice, anonymous, work, passwords):
    ask(anonymous, "first@example.org")
    told, done = [], []
    for email in (alice.email, "nobody@example.org"):
        mails, hashes = len(local_mails(app.config["KITH"])), len(passwords)
        with work() as asked:
            told.append(ask(anonymous, email))
        done.append((asked, len(local_mails(app.config["KITH"])) - mails, len(passwords) - hashes))
    assert told[0] == told[1]
    assert done[0] == done[1]
    assert done[0][1:] == (1, 1), "one mail and one slow hash each, inside the request"


def test_so_is_a_wrong_code(app, alice, anonymous, work, passwords):
    told, done = [], []
    for email in (alice.email, "nobody@example.org"):
        challenge = anonymous.post("/api/accounts/codes", json={"email": email}).json["challenge"]
        body, hashes = {"challenge": challenge, "code": "none", "device": {"id": anonymous.device}}, len(passwords)
        with work() as asked:
            answer = anonymous.post("/api/accounts/sessions", json=body)
        told.append((answer.status_code, answer.json["error"]["code"], answer.json["error"]["message"]))
        done.append((asked, len(passwords) - hashes))
    assert told[0] == told[1]
    assert done[0] == done[1]


def test_both_are_flooded_with_no_more_than_six_mails(alice, anonymous):
    for email in (alice.email, "nobody@example.org"):
        heard = [anonymous.post("/api/accounts/codes", json={"email": email}).status_code for _ in range(7)]
        # She has asked once already, to sign in.
        assert heard.count(200) == (5 if email == alice.email else 6)
