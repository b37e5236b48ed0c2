"""The promise, kept in a real browser: an encrypted push from the running app is decrypted, shown and opened."""

import email
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import policy
from pathlib import Path

import pytest

from tests.support.edits import edit, new_id, request
from tests.support.firefox import Firefox, firefox
from tests.support.local_push import LocalPush
from tests.support.server import Server, running
from tests.support.wait import until

PERSON = "alice@example.org"
POST = (
    "const answer = await fetch(given[0], { method: 'POST', headers: { 'content-type': 'application/json' },"
    " body: JSON.stringify(given[1]) }); return answer.json();"
)
GET = "return (await fetch(given[0])).json();"


@pytest.fixture
def push_service() -> Iterator[LocalPush]:
    with LocalPush() as service:
        yield service


@pytest.fixture
def kith(built_pwa: Path, tmp_path: Path, push_service: LocalPush) -> Iterator[Server]:
    settings = {"KITH_PWA_DIR": str(built_pwa), "KITH_PUSH_EXTRA_ORIGINS": push_service.origin}
    with running(tmp_path / "kith", **settings) as server:
        yield server


@pytest.fixture
def browser(tmp_path: Path, push_service: LocalPush, kith: Server) -> Iterator[Firefox]:
    with firefox(tmp_path / "firefox", push_service) as browser:
        browser.open(kith.url)
        yield browser


def sign_in(browser: Firefox, kith: Server) -> None:
    asked = browser.run(POST, "/api/accounts/codes", {"email": PERSON})
    newest = max((kith.data_dir / "outbox").glob("*.eml"))
    mail = email.message_from_bytes(newest.read_bytes(), policy=policy.default)
    code = re.search(r"\b\d{8}\b", mail.get_content())[0]
    device = {"id": new_id(), "name": "Firefox"}
    browser.run(POST, "/api/accounts/sessions", {"challenge": asked["challenge"], "code": code, "device": device})
    browser.open(f"{kith.url}/account")
    until(lambda: browser.sees(PERSON))


def turn_on(browser: Firefox, kith: Server) -> None:
    browser.open(f"{kith.url}/settings")
    browser.press("Turn on reminders")
    until(lambda: browser.sees("Send a test reminder"))


def come_home_from_a_conference(browser: Firefox) -> str:
    """What another device of hers has synced: an event that ended yesterday, five people, three to thank."""
    now = datetime.now(UTC)
    yesterday = (now - timedelta(days=1)).date().isoformat()
    event, people = new_id(), [new_id() for _ in range(5)]
    changes = [edit("events", event, now, name="PyCon", starts_on=yesterday, ends_on=yesterday)]
    for number, person in enumerate(people):
        met = {"kind": "met", "happened_on": yesterday, "person_ids": [person], "event_id": event}
        changes += [
            edit("people", person, now, name=f"Person {number}"),
            edit("moments", new_id(), now, **met),
        ]
    changes += [
        edit("favors", new_id(), now, person_id=person, event_id=event, direction="received") for person in people[:3]
    ]
    answer = browser.run(POST, "/api/sync", request(now, *changes))
    assert answer["refused"] == []
    return event


def deliveries(browser: Firefox, kind: str) -> list[dict[str, str]]:
    rows = browser.run(GET, "/api/reminders")["reminders"]
    return [each for row in rows if row["kind"] == kind for each in row["deliveries"]]


def all_decrypted(service: LocalPush) -> bool:
    assert service.nacks == [], "the worker threw"
    assert {post.status for post in service.posts} <= {201}
    versions = {ack["version"] for ack in service.acks if ack["code"] == 100}
    return bool(versions) and versions == {post.version for post in service.posts}


def test_the_test_button_proves_that_reminders_arrive(browser, kith, push_service):
    sign_in(browser, kith)
    turn_on(browser, kith)
    browser.press("Send a test reminder")
    until(lambda: browser.notifications())
    assert browser.notifications()[0]["body"] == "This is a test reminder from Kith."
    until(lambda: deliveries(browser, "test")[0]["shown_at"])
    until(lambda: all_decrypted(push_service))


def test_after_the_event_one_push_opens_the_thank_you_queue(browser, kith, push_service):
    sign_in(browser, kith)
    turn_on(browser, kith)
    event = come_home_from_a_conference(browser)
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).strftime("%Y-%m-%dT12:00:00Z")
    kith.tick(tomorrow)
    until(lambda: browser.notifications())
    assert [each["body"] for each in browser.notifications()] == [
        "You met 5 people at PyCon. 3 thank-yous are waiting."
    ]
    until(lambda: all_decrypted(push_service))
    until(lambda: deliveries(browser, "thank_event")[0]["shown_at"])
    browser.click_notification()
    until(lambda: browser.address().endswith(f"/give?event={event}"))
    until(lambda: deliveries(browser, "thank_event")[0]["clicked_at"])
    kith.tick(tomorrow)
    assert len(push_service.posts) == 1, "once is enough"
