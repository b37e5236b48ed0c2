"""Alice's own address for mails, and what is in her notebook after one came."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from email.message import EmailMessage
from typing import Any

import pytest
from flask import Flask

from backend.inbound.seal import Seal
from backend.inbound.take import Refused, Taken, take_mail
from tests.support.clock import StillClock
from tests.support.edits import sync
from tests.support.people import Browser
from tests.support.story import Story

PROVEN = Seal(proven=True)


@dataclass
class Mailbox:
    app: Flask
    owner: Browser
    clock: StillClock
    address: str

    def gets(self, mail: EmailMessage | bytes, seal: Seal = PROVEN) -> Taken | Refused:
        with self.app.app_context():
            return take_mail(self.address, mail if isinstance(mail, bytes) else mail.as_bytes(), seal)

    def rows(self, noun: str) -> list[dict[str, Any]]:
        """Those that are there, without what has no value."""
        rows = sync(self.owner, self.clock.instant)["rows"]
        fields = [row["fields"] | {"id": row["id"]} for row in rows if row["noun"] == noun]
        return [_said(row) for row in fields if not row.get("deleted_at")]

    def names(self, ids: Iterable[str]) -> list[str]:
        people = {row["id"]: row["name"] for row in self.rows("people")}
        return [people[one] for one in ids]

    def told(self) -> dict[str, Any]:
        return self.owner.get("/api/mail-in").json


def _said(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value not in (None, [], "")}


@pytest.fixture
def story(app: Flask, alice: Browser, clock: StillClock) -> Story:
    clock.set("2026-11-26T07:00:00Z")
    return Story(app, alice, clock)


@pytest.fixture
def mailbox(app: Flask, story: Story, clock: StillClock) -> Mailbox:
    made = story.person.post("/api/mail-in", json={})
    assert made.status_code == 201, made.json
    return Mailbox(app, story.person, clock, made.json["address"])


@pytest.fixture
def write_mail() -> Callable[..., EmailMessage]:
    """As Alice's mail program would send it; headers by keyword, `From_` for From."""

    def write(words: str = "It was good to meet you.", **headers: str) -> EmailMessage:
        mail = EmailMessage()
        known = {
            "From_": "Alice Winter <alice@example.org>",
            "To": "Ana Silva <ana@work.example>",
            "Subject": "Coffee on Friday",
            "Date": "Wed, 25 Nov 2026 18:00:00 +0100",
            "Message-ID": "<one@mail.example.org>",
        }
        for name, value in (known | {name.replace("__", "-"): value for name, value in headers.items()}).items():
            mail[name.rstrip("_")] = value
        mail.set_content(words)
        return mail

    return write
