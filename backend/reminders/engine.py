"""Kith at home: the minute's tick and the queue, as two threads over the same table."""

import heapq
import logging
import threading
from datetime import timedelta

from flask import Flask

from backend import clock
from backend.reminders.deliver import deliver
from backend.reminders.queue import Due
from backend.reminders.replan import replan_everyone
from backend.reminders.tick import tick

log = logging.getLogger("kith.reminders")
MINUTE, DAY_OF_TICKS = 60.0, 24 * 60
# A laptop that slept wakes with another time: never wait long without looking at the clock.
LOOK_AGAIN = 2.0


class Engine:
    def __init__(self, app: Flask) -> None:
        self._app = app
        self._heap: list[Due] = []
        self._news = threading.Condition()
        self._stop = threading.Event()
        self._threads = [
            threading.Thread(target=self._ticking, name="tick"),
            threading.Thread(target=self._delivering, name="deliver"),
        ]
        app.extensions["kith_queue"] = self.put

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Return when what is being sent is sent; the rest stays in the table for the next start."""
        self._stop.set()
        with self._news:
            self._news.notify_all()
        for thread in self._threads:
            if thread.is_alive():
                thread.join()

    def put(self, due: Due) -> None:
        with self._news:
            heapq.heappush(self._heap, due)
            self._news.notify_all()

    def _ticking(self) -> None:
        ticks = 0
        while not self._stop.is_set():
            try:
                with self._app.app_context():
                    for due in tick():
                        self.put(due)
                    if ticks % DAY_OF_TICKS == 0:
                        replan_everyone()
            except Exception:
                # The next minute tries again; a thread that ended would remind nobody.
                log.exception("tick failed")
            ticks += 1
            self._stop.wait(MINUTE)

    def _delivering(self) -> None:
        while (due := self._next()) is not None:
            try:
                with self._app.app_context():
                    deliver(due.owner)
            except Exception:
                log.exception("delivery failed")

    def _next(self) -> Due | None:
        """The earliest, when its instant has come; `None` at the end."""
        with self._news:
            while not self._stop.is_set():
                wait = LOOK_AGAIN
                if self._heap:
                    with self._app.app_context():
                        wait = (self._heap[0].at - clock.now()) / timedelta(seconds=1)
                    if wait <= 0:
                        return heapq.heappop(self._heap)
                self._news.wait(min(wait, LOOK_AGAIN))
        return None
