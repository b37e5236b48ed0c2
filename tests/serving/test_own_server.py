"""A server of one's own, by its documented commands, on PostgreSQL: several workers serve, one process reminds."""

import json
import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from http.cookiejar import CookieJar
from pathlib import Path
from typing import Any
from urllib.request import HTTPCookieProcessor, Request, build_opener

import psycopg
import pytest

from tests.support.databases import delete_rows
from tests.support.edits import edit, new_id, request
from tests.support.fake_browser import FakeBrowser
from tests.support.local_push import LocalPush
from tests.support.own_server import MAKE, REMIND, SERVE, process, run, wait_for
from tests.support.push_fixtures import push_service
from tests.support.server import free_port
from tests.support.wait import until

__all__ = ["push_service"]
WORKERS = 3


@dataclass(frozen=True)
class OwnServer:
    url: str
    environ: dict[str, str]
    folder: Path

    def lines(self, name: str) -> list[dict[str, Any]]:
        return [json.loads(line) for line in (self.folder / name).read_text().splitlines() if line.startswith("{")]


class Visitor:
    """A browser that comes over the network."""

    def __init__(self, url: str) -> None:
        self.url, self.owner = url, ""
        self._opener = build_opener(HTTPCookieProcessor(CookieJar()))

    def ask(self, method: str, path: str, body: object = None, **headers: str) -> Any:
        data = None if body is None else json.dumps(body).encode()
        own = {"Sec-Fetch-Site": "same-origin", "Content-Type": "application/json"}
        with self._opener.open(Request(self.url + path, data, own | headers, method=method), timeout=30) as answer:
            text = answer.read()
            return json.loads(text) if text else None


@pytest.fixture(scope="module")
def server(
    postgresql_migrated: str, tmp_path_factory: pytest.TempPathFactory, pwa_dir: Path, push_service: LocalPush
) -> Iterator[OwnServer]:
    """One for all of these, with an owner for each."""
    delete_rows(postgresql_migrated)
    port, folder = free_port(), tmp_path_factory.mktemp("server")
    environ = {
        "KITH_PORT": str(port),
        "KITH_DATA_DIR": str(folder),
        "KITH_DATABASE_URL": postgresql_migrated,
        "KITH_PWA_DIR": str(pwa_dir),
        "KITH_PUSH_EXTRA_ORIGINS": push_service.origin,
        "WEB_CONCURRENCY": str(WORKERS),
    }
    run(MAKE, environ)
    with process(SERVE, environ, folder / "serve.log") as serving:
        wait_for(f"http://localhost:{port}", serving, folder / "serve.log")
        yield OwnServer(f"http://localhost:{port}", environ, folder)


@pytest.fixture
def visitor(server: OwnServer) -> Visitor:
    """Signed in by the code of the mail."""
    visitor, email = Visitor(server.url), f"{uuid.uuid4()}@example.org"
    asked = visitor.ask("POST", "/api/accounts/codes", {"email": email, "language": "en"})
    [mail] = [text for each in (server.folder / "outbox").glob("*.eml") if email in (text := each.read_text())]
    code = re.search(r"\b\d{8}\b", mail.partition("\n\n")[2])[0]
    device = {"id": str(uuid.uuid4()), "name": "Firefox"}
    given = {"challenge": asked["challenge"], "code": code, "device": device}
    visitor.owner = visitor.ask("POST", "/api/accounts/sessions", given)["account"]["id"]
    return visitor


@pytest.fixture
def phone(visitor: Visitor, push_service: LocalPush) -> FakeBrowser:
    key = visitor.ask("GET", "/api/push/key")["key"]
    phone = FakeBrowser(push_service, key)
    visitor.ask("PUT", "/api/push/subscriptions", phone.as_json())
    return phone


def write(visitor: Visitor, *edits: dict[str, Any]) -> dict[str, Any]:
    answer: dict[str, Any] = visitor.ask("POST", "/api/sync", request(datetime.now(UTC), *edits))
    assert answer["refused"] == []
    return answer


@pytest.fixture
def something_due(server: OwnServer, visitor: Visitor, phone: FakeBrowser) -> None:
    """A check-in whose hour has come."""
    write(visitor, edit("people", new_id(), datetime.now(UTC), name="Ada", cadence_days=7, cadence_set_on="2026-01-01"))
    with psycopg.connect(server.environ["KITH_DATABASE_URL"], autocommit=True) as connection:
        connection.execute(f"SET kith.owner = '{visitor.owner}'")
        moved = connection.execute("UPDATE reminders SET due_at = now(), next_at = now() WHERE kind = 'check_in'")
        assert moved.rowcount == 1


def test_any_worker_signs_in_and_syncs_for_any_other(server: OwnServer, visitor: Visitor) -> None:
    person = new_id()
    write(visitor, edit("people", person, datetime.now(UTC), name="Ada"))
    for _ in range(4 * WORKERS):
        assert person in {row["id"] for row in write(visitor)["rows"]}
    until(lambda: sum(line["said"].startswith("Booting worker") for line in server.lines("serve.log")) == WORKERS)


@pytest.mark.usefixtures("something_due")
def test_what_is_due_goes_once_and_only_one_process_reminds(server: OwnServer, phone: FakeBrowser) -> None:
    with process(REMIND, server.environ, server.folder / "remind.log"):
        until(lambda: phone.received)
        until(lambda: any(line["said"] == "push" for line in server.lines("remind.log")))
    assert len(phone.received) == 1
    assert [line["said"] for line in server.lines("remind.log")].count("tick") == 1
    assert "tick" not in {line["said"] for line in server.lines("serve.log")}


@pytest.mark.usefixtures("something_due")
def test_two_that_remind_by_mistake_send_once(server: OwnServer, phone: FakeBrowser) -> None:
    logs = [server.folder / name for name in ("one.log", "two.log")]
    with process(REMIND, server.environ, logs[0]), process(REMIND, server.environ, logs[1]):
        until(lambda: all(any(line["said"] == "tick" for line in server.lines(log.name)) for log in logs))
        until(lambda: phone.received)
    assert len(phone.received) == 1


def test_a_test_reminder_needs_no_tick(visitor: Visitor, phone: FakeBrowser) -> None:
    visitor.ask("POST", "/api/push/test", {"endpoint": phone.endpoint})
    # Nothing here ticks.
    until(lambda: phone.received)
    assert len(phone.received) == 1


def test_the_log_is_lines_of_json_with_the_name_of_each_request(server: OwnServer, visitor: Visitor) -> None:
    name = str(uuid.uuid4())
    visitor.ask("GET", "/api/accounts/me", **{"X-Request-Id": name})
    until(lambda: name in (server.folder / "serve.log").read_text())
    [line] = [line for line in server.lines("serve.log") if line["request"] == name]
    assert (line["route"], line["status"]) == ("GET /api/accounts/me", 200)


def test_a_bad_setting_is_said_in_a_sentence(server: OwnServer) -> None:
    log = server.folder / "bad.log"
    with pytest.raises(AssertionError), process(SERVE, server.environ | {"KITH_SMTP_URL": "https://x"}, log) as serving:
        wait_for("http://localhost:1", serving, log)
    assert "KITH_SMTP_URL must begin with smtp://" in log.read_text()
    assert "Traceback" not in log.read_text()
