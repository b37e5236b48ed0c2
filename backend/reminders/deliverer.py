"""The queue of one process: a thread that delivers each when its instant has come."""

import heapq
import logging
import threading
from datetime import timedelta

from flask import Flask

from backend import clock
from backend.reminders.deliver import deliver
from backend.reminders.queue import Due
from backend.request_id import begin, request_id

log = logging.getLogger("kith.reminders")
# A laptop that slept wakes with another time: never wait long without looking at the clock.
LOOK_AGAIN = 2.0


class Deliverer:
    def __init__(self, app: Flask) -> None:
        self._app = app
        self._heap: list[tuple[Due, str]] = []
        self._news = threading.Condition()
        self._stopped = False
        self._thread = threading.Thread(target=self._delivering, name="deliver")
        app.extensions["kith_queue"] = self.put

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Return when what is being sent is sent; the rest stays in the table for the next start."""
        with self._news:
            self._stopped = True
            self._news.notify_all()
        if self._thread.is_alive():
            self._thread.join()

    def put(self, due: Due) -> None:
        with self._news:
            heapq.heappush(self._heap, (due, request_id()))
            self._news.notify_all()

    def _delivering(self) -> None:
        while (next_one := self._next()) is not None:
            due, asked_by = next_one
            begin(asked_by)
            try:
                with self._app.app_context():
                    deliver(due.owner)
            except Exception as error:
                log.error("delivery failed: %s", type(error).__name__)

    def _next(self) -> tuple[Due, str] | None:
        """The earliest, when its instant has come; `None` at the end."""
        with self._news:
            while not self._stopped:
                wait = LOOK_AGAIN
                if self._heap:
                    with self._app.app_context():
                        wait = (self._heap[0][0].at - clock.now()) / timedelta(seconds=1)
                    if wait <= 0:
                        return heapq.heappop(self._heap)
                self._news.wait(min(wait, LOOK_AGAIN))
        return None
