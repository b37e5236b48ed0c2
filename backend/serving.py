"""Kith on a server of its own: `gunicorn --config python:backend.serving`. Gunicorn reads the plain names below.

Any number of these may run. The minute's tick is one process beside them, `python -m backend.tick --every-minute`:
here a worker delivers only what its own requests ask for at once, such as a test reminder.
"""

import os
from typing import Any

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix

from backend.app import create_app
from backend.reminders.deliverer import Deliverer
from backend.settings import BadSetting, load_settings

wsgi_app = "backend.serving:served()"
bind = f"{os.environ.get('KITH_HOST', '127.0.0.1')}:{os.environ.get('KITH_PORT', '8000')}"
worker_class = "gthread"
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
threads = 4
timeout = 60
# What is being sent when a worker stops has its ten seconds, and some more.
graceful_timeout = 30
# Nobody manages it from beside, and a read-only disk has no place for a socket.
control_socket_disable = True
_LINES = {"level": "INFO", "handlers": ["lines"], "propagate": False}
logconfig_dict = {
    "formatters": {"lines": {"()": "backend.log_lines.JsonLines"}},
    "handlers": {"lines": {"class": "logging.StreamHandler", "formatter": "lines", "stream": "ext://sys.stderr"}},
    "root": {"level": "WARNING", "handlers": ["lines"]},
    "loggers": {"kith": _LINES, "gunicorn.error": _LINES},
}


def on_starting(_arbiter: Any) -> None:
    """A bad setting is said once and in a sentence, and what is made once is made before there are workers."""
    try:
        load_settings()
    except BadSetting as error:
        raise SystemExit(str(error)) from None


def served() -> Flask:
    """What one worker serves."""
    app = create_app(load_settings())
    # A proxy stands in front, always: it alone can tell who calls, and over what.
    app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1)  # type: ignore[method-assign]
    deliverer = app.extensions["kith_deliverer"] = Deliverer(app)
    deliverer.start()
    return app


def worker_exit(_arbiter: Any, worker: Any) -> None:
    """What is being sent is sent to its end."""
    if deliverer := getattr(getattr(worker, "wsgi", None), "extensions", {}).get("kith_deliverer"):
        deliverer.stop()
