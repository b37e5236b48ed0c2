"""One name for one piece of work: from the device's call or the minute's tick, over the queue, to the push."""

import logging
import re
import time
import uuid
from contextvars import ContextVar

from flask import Flask, Response, g, request

log = logging.getLogger("kith.requests")
HEADER = "X-Request-Id"
# Random by its shape. Whatever else a caller may write there must never stand in a log.
SHAPE = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_current: ContextVar[str] = ContextVar("request_id", default="")


def begin(given: str | None = None) -> None:
    """From here on this thread works on what the caller calls so; without a good name it gets one."""
    _current.set(given if given and SHAPE.fullmatch(given) else str(uuid.uuid4()))


def request_id() -> str:
    return _current.get()


def reference() -> str:
    """What a person can read out to an operator, who finds the rest in the log."""
    return request_id()[:8]


def name_requests(app: Flask) -> None:
    @app.before_request
    def _begin() -> None:
        begin(request.headers.get(HEADER))
        g.began = time.monotonic()

    @app.after_request
    def _tell(response: Response) -> Response:
        response.headers[HEADER] = request_id()
        if request.url_rule and request.path.startswith("/api/"):
            # The route as it stands in the code: the path itself may be a calendar's secret.
            route = f"{request.method} {request.url_rule.rule}"
            spent = round((time.monotonic() - g.began) * 1000)
            log.info("answered", extra={"figures": {"route": route, "status": response.status_code, "ms": spent}})
        return response
