"""The model's server with the real one beside it, in this process: every question goes to both."""

import json
from datetime import UTC, datetime
from typing import Any

from flask import Flask

from backend.db import db
from backend.row_security import EVERYONE, acting_for
from backend.sync.history import forget_old
from backend.sync.tombstones import purge_deleted
from tests.simulator.model.server import Resync, Row, Server
from tests.support.people import Browser, sign_in


class Differs(AssertionError):
    """The real server answered otherwise than the model."""


class Beside(Server):
    def __init__(self, page: int, app: Flask, browser: Browser, clock: Any) -> None:
        super().__init__(page)
        self.app, self.browser, self.clock = app, browser, clock

    def sync(self, request: dict[str, Any], now: int) -> dict[str, Any]:
        self.clock.instant = instant(now)
        body = {**request, "client_now": instant(request["client_now"]).isoformat()}
        answer = self.post(body)
        if answer.status_code == 401:
            # Away for longer than a session lives.
            self.browser = sign_in(self.app, self.browser.email)
            answer = self.post(body)
        try:
            expected: Any = super().sync(request, now)
        except Resync:
            if answer.status_code != 410:
                raise Differs(f"to {body} the server answered {answer.text}, the model 410") from None
            raise
        got = answer.get_json()
        if answer.status_code == 200:
            got["now"] = round(datetime.fromisoformat(got["now"]).timestamp() * 1000)
        if got != expected:
            raise Differs(f"to {body} the server answered {got}, the model {expected}")
        return expected

    def post(self, body: dict[str, Any]) -> Any:
        return self.browser.post("/api/sync", data=json.dumps(body), content_type="application/json")

    def upkeep(self, now: int) -> list[Row]:
        self.clock.instant = instant(now)
        with self.app.app_context():
            with acting_for(EVERYONE):
                forget_old(self.clock.instant)
            with acting_for(self.browser.owner):
                purge_deleted(self.browser.owner, self.clock.instant)
            db.session.remove()
        return super().upkeep(now)


def instant(ms: int) -> datetime:
    return datetime.fromtimestamp(ms // 1000, UTC).replace(microsecond=ms % 1000 * 1000)
