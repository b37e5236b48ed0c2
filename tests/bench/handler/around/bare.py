"""The least that makes an answer of an event: no cookies, no bodies, no tasks."""

import io
import sys
from typing import Any

from app_alone import app


def handler(event: dict[str, Any], _context: object) -> dict[str, Any]:
    environ = {
        "REQUEST_METHOD": event["requestContext"]["http"]["method"],
        "PATH_INFO": event["rawPath"],
        "QUERY_STRING": event["rawQueryString"],
        "SERVER_NAME": event["headers"]["host"],
        "SERVER_PORT": "443",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "wsgi.url_scheme": "https",
        "wsgi.input": io.BytesIO(),
        "wsgi.errors": sys.stderr,
    }
    environ |= {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in event["headers"].items()}
    said: dict[str, Any] = {}

    def start(status: str, headers: list[tuple[str, str]], *_: object) -> None:
        said.update(statusCode=int(status[:3]), headers=dict(headers))

    said["body"] = b"".join(app(environ, start)).decode()
    return said
