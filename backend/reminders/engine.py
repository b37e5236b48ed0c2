"""Kith at home: the minute's tick and the queue, as two threads over the same table."""

import heapq
import logging
import threading
from collections.abc import Callable
from datetime import timedelta

from flask import Flask

from backend import clock
from backend.reminders.deliver import deliver
from backend.reminders.queue import Due
from backend.reminders.tick import tick

log = logging.getLogger("kith.reminders")
MINUTE, DAY_OF_TICKS = 60.0, 24 * 60
# A laptop that slept wakes with another time: never wait long without looking at the clock.
LOOK_AGAIN = 2.0


class Engine:
    def __init__(self, app: Flask, daily: Callable[[], object], minutely: Callable[[], object]) -> None:
        self._app, self._daily, self._minutely = app, daily, minutely
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
                    self._minutely()
                    if ticks % DAY_OF_TICKS == 0:
                        self._daily()
            except Exception as error:
                # The next minute tries again; a thread that ended would remind nobody.
                log.error("tick failed: %s", type(error).__name__)
            ticks += 1
            self._stop.wait(MINUTE)

    def _delivering(self) -> None:
        while (due := self._next()) is not None:
            try:
                with self._app.app_context():
                    deliver(due.owner)
            except Exception as error:
                log.error("delivery failed: %s", type(error).__name__)

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
