"""The real app behind a real WSGI server, and the model asked the same in lockstep: they must answer alike."""

import json
import threading
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any

from flask import Flask
from werkzeug.test import Client

from backend.accounts.models import Account
from backend.accounts.service import new_id, sign_in
from backend.db import db
from backend.row_security import EVERYONE, acting_for
from backend.sync.closing import Closing
from backend.sync.history import forget_old
from backend.sync.models import Counter, History
from backend.sync.tombstones import purge_deleted
from tests.simulator.model.server import Resync, Server
from tests.simulator.real.verdict import as_fields, verdict
from tests.simulator.witness import Witness

PAGE = 3
Environ = dict[str, Any]


class SimClock:
    """Each request brings its own time."""

    def __init__(self) -> None:
        self._at = threading.local()

    def set(self, ms: int) -> None:
        self._at.now = datetime.fromtimestamp(ms / 1000, UTC)

    def __call__(self) -> datetime:
        now: datetime = getattr(self._at, "now", None) or datetime.now(UTC)
        return now


class Course:
    """One history: its owner, her three sessions, and the model that goes along."""

    def __init__(self) -> None:
        self.tokens: dict[str, str] = {}
        self.owner = ""
        self.model = Server(PAGE)
        self.witness = Witness()


class Lockstep:
    def __init__(self, app: Flask, clock: SimClock) -> None:
        self.app, self.clock = app, clock
        self.client = Client(app, use_cookies=False)
        self.courses: dict[str, Course] = {}
        self.routes: dict[str, Callable[[Course, dict[str, Any], int], Any]] = {
            "/sim/begin": self.begin,
            "/sim/upkeep": self.upkeep,
            "/sim/end": self.end,
        }

    def __call__(self, environ: Environ, start_response: Any) -> Iterable[bytes]:
        body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
        now = int(environ["HTTP_X_SIM_NOW"])
        self.clock.set(now)
        run, _, device = environ["HTTP_X_SIM_DEVICE"].partition("-")
        course = self.courses.setdefault(run, Course())
        as_fields(course.witness, json.loads(environ.get("HTTP_X_SIM_TOLD", "[]")))
        if environ["PATH_INFO"] in self.routes:
            answer = self.routes[environ["PATH_INFO"]](course, json.loads(body), now)
            status, text = 200, json.dumps(answer)
            if environ["PATH_INFO"] == "/sim/end":
                del self.courses[run]
        else:
            status, text = self.sync(course, device, body, now)
        start_response(
            f"{status} -", [("Content-Type", "application/json"), ("Content-Length", str(len(text.encode())))]
        )
        return [text.encode()]

    def begin(self, course: Course, _: dict[str, Any], now: int) -> dict[str, Any]:
        with self.app.app_context():
            email = f"{new_id()}@example.org"
            for device in "012":
                self.enter(course, email, device)
        return {}

    def enter(self, course: Course, email: str, device: str) -> None:
        entrance = sign_in(email, new_id(), f"device {device}", self.clock())
        course.owner = entrance.owner
        serializer = self.app.session_interface.get_signing_serializer(self.app)  # type: ignore[attr-defined]
        course.tokens[device] = serializer.dumps({"_permanent": True, "token": entrance.token})

    def sync(self, course: Course, device: str, body: bytes, now: int) -> tuple[int, str]:
        status, text = self.ask(course.tokens[device], body)
        if status == 401:
            # Away for longer than a session lives: she signs in again, with everything still on the device.
            with self.app.app_context():
                self.enter(course, db.session.get_one(Account, course.owner).email, device)
            status, text = self.ask(course.tokens[device], body)
        self.compare(course, json.loads(body), now, status, text, int(device))
        return status, text

    def ask(self, cookie: str, body: bytes) -> tuple[int, str]:
        headers = {"Cookie": f"kith={cookie}", "Sec-Fetch-Site": "same-origin"}
        answer = self.client.post("/api/sync", data=body, content_type="application/json", headers=headers)
        return answer.status_code, answer.get_data(as_text=True)

    def compare(self, course: Course, body: dict[str, Any], now: int, status: int, text: str, device: int) -> None:
        request = {"corrected": False, **body, "client_now": ms_of(body["client_now"])}
        try:
            expected: Any = course.model.sync(request, now)
        except Resync:
            expected = 410
        if expected == 410 or status != 200:
            if expected != 410 or status != 410:
                course.witness.wrongs.append(
                    f"the server answered {status}: {text[:200]}, the model {str(expected)[:300]}"
                )
            return
        course.witness.arrived(request, now, int(device))
        got = json.loads(text)
        got["now"] = ms_of(got["now"])
        if got != expected:
            course.witness.wrongs.append(f"to {json.dumps(request)} the server answered {got}, the model {expected}")

    def upkeep(self, course: Course, told: dict[str, Any], now: int) -> dict[str, Any]:
        as_fields(course.witness, told["events"])
        with self.app.app_context():
            with acting_for(EVERYONE):
                forget_old(self.clock())
            with acting_for(course.owner):
                purge_deleted(course.owner, self.clock())
        for row in course.model.upkeep(now):
            course.witness.purged(row, now)
        return {}

    def end(self, course: Course, told: dict[str, Any], now: int) -> dict[str, Any]:
        as_fields(course.witness, told["events"])
        findings = verdict(course.model, course.witness, told["devices"])
        findings += self.history(course, now)
        return {"findings": findings}

    def history(self, course: Course, now: int) -> list[tuple[str, str]]:
        """The superseded values on both sides, and where the counters stand."""
        with self.app.app_context(), acting_for(course.owner):
            rows = db.session.query(History).filter_by(owner=course.owner).all()
            opened = Closing(db.session(), course.owner).opened
            kept = {
                (row.noun, row.record_id, row.field, row.stamp): opened(row.noun, row.record_id, row.field, row.value)
                for row in rows
            }
            counter = db.session.get(Counter, course.owner)
            place = (counter.rev, counter.purged_rev) if counter else (0, 0)
        expected = {key: value for key, (value, _) in course.model.history.items()}
        findings = []
        if kept != expected:
            odd = set(kept.items()) ^ set(expected.items())
            findings.append(("lost", f"history differs from the model's: {sorted(map(str, odd))[:4]}"))
        if place != (course.model.rev, course.model.purged_rev):
            findings.append(("diverged", f"the counter stands at {place}"))
        return findings


def ms_of(instant: str) -> int:
    at = datetime.fromisoformat(instant)
    return round((at - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds() * 1000)
