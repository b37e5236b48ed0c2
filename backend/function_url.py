"""A Lambda HTTP event (Function URL or HTTP API, payload 2.0) as a WSGI call, and the answer as Lambda wants it."""

import base64
import io
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_to_bytes

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

TEXT = ("text/", "application/json", "application/manifest+json", "image/svg+xml")
UNPREFIXED = {"content-type", "content-length"}


def answer(app: "WSGIApplication", event: dict[str, Any]) -> dict[str, Any]:
    started: list[Any] = []

    def start_response(status: str, headers: list[tuple[str, str]], _: object = None) -> Any:
        started[:] = [status, headers]

    chunks = app(_environ(event), start_response)
    try:
        body = b"".join(chunks)
    finally:
        getattr(chunks, "close", lambda: None)()
    status, headers = started
    return _response(status, headers, body)


def _environ(event: dict[str, Any]) -> dict[str, Any]:
    http, headers = event["requestContext"]["http"], event["headers"]
    text = event.get("body") or ""
    body = base64.b64decode(text) if event.get("isBase64Encoded") else text.encode()
    return {
        "REQUEST_METHOD": http["method"],
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote_to_bytes(event["rawPath"]).decode("latin-1"),
        "QUERY_STRING": event.get("rawQueryString", ""),
        "SERVER_NAME": headers.get("host", "localhost"),
        "SERVER_PORT": "443",
        "SERVER_PROTOCOL": http.get("protocol", "HTTP/1.1"),
        # Whoever calls may write X-Forwarded-For; only AWS writes this.
        "REMOTE_ADDR": http["sourceIp"],
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "https",
        "wsgi.input": io.BytesIO(body),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": False,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    } | _headers(headers | {"content-length": str(len(body))}, event.get("cookies", []))


def _headers(headers: dict[str, str], cookies: Iterable[str]) -> dict[str, str]:
    named = {name.lower(): value for name, value in headers.items()} | {"cookie": "; ".join(cookies)}
    return {
        ("" if name in UNPREFIXED else "HTTP_") + name.upper().replace("-", "_"): value
        for name, value in named.items()
        if value
    }


def _response(status: str, headers: list[tuple[str, str]], body: bytes) -> dict[str, Any]:
    single: dict[str, str] = {}
    for name, value in headers:
        if name.lower() != "set-cookie":
            single[name.lower()] = f"{single[name.lower()]}, {value}" if name.lower() in single else value
    plain = single.get("content-type", "").startswith(TEXT) and "content-encoding" not in single
    return {
        "statusCode": int(status.split()[0]),
        "headers": single,
        "cookies": [value for name, value in headers if name.lower() == "set-cookie"],
        "body": body.decode() if plain else base64.b64encode(body).decode(),
        "isBase64Encoded": not plain,
    }
