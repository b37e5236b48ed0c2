"""Kith without a cloud: the minute's tick, the queue and the mails, as three threads over the same table."""

import logging
import threading
from collections.abc import Callable

from flask import Flask

from backend.reminders.canary import plant_canary
from backend.reminders.deliverer import Deliverer
from backend.reminders.tick import tick
from backend.request_id import begin

log = logging.getLogger("kith.reminders")
MINUTE, DAY_OF_MINUTES = 60.0, 24 * 60


class Engine:
    """`minutely` and `daily` run beside the ticks: a mail server that is slow holds up no reminder."""

    def __init__(self, app: Flask, daily: Callable[[], object], minutely: Callable[[], object]) -> None:
        self._app, self._daily, self._minutely = app, daily, minutely
        self._deliverer = Deliverer(app)
        self._stop = threading.Event()
        self._threads = [
            threading.Thread(target=self._every_minute, name="tick", args=(self._tick,)),
            threading.Thread(target=self._every_minute, name="beside", args=(self._beside,)),
        ]

    def start(self) -> None:
        self._deliverer.start()
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Return when what was begun is done."""
        self._stop.set()
        for thread in self._threads:
            if thread.is_alive():
                thread.join()
        self._deliverer.stop()

    def _tick(self, _minute: int) -> None:
        for due in tick():
            self._deliverer.put(due)
        plant_canary()

    def _beside(self, minute: int) -> None:
        self._minutely()
        if minute % DAY_OF_MINUTES == 0:
            self._daily()

    def _every_minute(self, work: Callable[[int], None]) -> None:
        minute = 0
        while not self._stop.is_set():
            begin()
            try:
                with self._app.app_context():
                    work(minute)
            except Exception as error:
                # The next minute tries again; a thread that ended would remind nobody.
                log.error("%s failed: %s", threading.current_thread().name, type(error).__name__)
            minute += 1
            self._stop.wait(MINUTE)
