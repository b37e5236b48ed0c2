"""A push as a device does it: the same request again until it is answered."""

from typing import Any

from tests.faults.instances import CLOCK
from tests.support.edits import request
from tests.support.people import Browser

# Only ends a test that would never end.
MOST_TRIES = 200


class Pusher:
    def __init__(self, device: Browser) -> None:
        self.device, self.cursor, self.resent = device, 0, 0

    def push(self, *changes: dict[str, Any]) -> dict[str, Any]:
        """The answer. What is not answered with 200 is not acknowledged, so it is sent again as it was."""
        body = request(CLOCK.instant, *changes, cursor=self.cursor)
        for _ in range(MOST_TRIES):
            answer = self.device.post("/api/sync", json=body)
            if answer.status_code == 200:
                said: dict[str, Any] = answer.get_json()
                assert said["refused"] == []
                self.cursor = said["cursor"]
                return said
            assert answer.status_code >= 500, answer.text
            self.resent += 1
        raise AssertionError("the server never came back")
