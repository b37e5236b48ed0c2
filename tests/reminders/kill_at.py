"""One tick in a process of its own, which kill -9 meets at a step."""

import multiprocessing
import os
import signal
from collections.abc import Callable
from datetime import datetime

from backend.app import create_app
from backend.reminders import deliver as delivering
from backend.reminders import tick as ticking
from backend.settings import Settings

PRELOADED = ["backend.app", "backend.reminders.tick", "backend.push.sender"]
STEPS = ("claimed", "before the send", "between send and mark", "marked")


def killed_at(step: str, settings: Settings, now: str) -> int | None:
    """The exit code, which is -9 when the step was reached."""
    context = multiprocessing.get_context("forkserver")
    # What every such process needs is loaded once.
    context.set_forkserver_preload(PRELOADED)
    process = context.Process(target=_run, args=(step, settings, now))
    process.start()
    process.join(60)
    return process.exitcode


def _run(step: str, settings: Settings, now: str) -> None:
    _dies[step]()
    app = create_app(settings, lambda: datetime.fromisoformat(now))
    with app.app_context():
        ticking.tick_and_deliver()


def _die(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _once_claimed() -> None:
    ticking.deliver = _die  # type: ignore[assignment]


def _before_the_send() -> None:
    delivering._send = _die  # type: ignore[assignment]


def _before_the_mark() -> None:
    delivering._mark = _die


def _once_marked() -> None:
    whole = ticking.deliver

    def deliver_and_die(owner: str) -> None:
        whole(owner)
        _die()

    ticking.deliver = deliver_and_die  # type: ignore[assignment]


_dies: dict[str, Callable[[], None]] = dict(
    zip(STEPS, (_once_claimed, _before_the_send, _before_the_mark, _once_marked), strict=True)
)
