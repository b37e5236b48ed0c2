"""Is it really there? What a browser would notice first, asked of the address that people open."""

import hashlib
import json
import re
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from typing import NamedTuple

from infra.stage import Stopped

PATIENCE = 300


class Answer(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes


Asks = Callable[[str, str, dict[str, str], bytes], Answer]


def look(ask: Asks) -> list[str]:
    """What was looked at, a line each. Raises Stopped at the first thing that is not as it should be."""
    ready = ask("GET", "/readyz", {}, b"")
    _must(ready.status == 200 and json.loads(ready.body)["ok"] is True, "/readyz says that it can do its work", ready)
    page = ask("GET", "/", {"accept-encoding": "br"}, b"")
    whole = page.status == 200 and page.headers.get("content-type", "").startswith("text/html")
    _must(whole and "content-security-policy" in page.headers, "the page comes, with its walls", page)
    _must("strict-transport-security" in page.headers, "it is said to be https for good", page)
    plain = ask("GET", "/", {"accept-encoding": "identity"}, b"")
    script = re.search(rb'src="(/assets/[^"]+\.js)"', plain.body)
    _must(script is not None, "the page names its script", plain)
    asset = ask("GET", script[1].decode() if script else "", {"accept-encoding": "br"}, b"")
    kept = "immutable" in asset.headers.get("cache-control", "")
    _must(kept and asset.headers.get("content-encoding") == "br", "the script comes compressed, to be kept", asset)
    body = b'{"device": "0192f0c1-2345-7000-8000-000000000001", "cursor": 0}'
    posted = ask("POST", "/api/sync", {"content-type": "application/json", **sum_of(body)}, body)
    _must(
        posted.status == 401 and b"signed_out" in posted.body, "what is posted arrives, and strangers stay out", posted
    )
    return ["ready", "page", "walls", "script, br, kept for ever", "post"]


def sum_of(body: bytes) -> dict[str, str]:
    return {"x-amz-content-sha256": hashlib.sha256(body).hexdigest()}


def over_https(address: str) -> Asks:
    """The edge takes minutes to know a new origin, so a refusal is asked again for a while."""
    until = time.monotonic() + PATIENCE

    def ask(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        request = urllib.request.Request(f"{address}{path}", body or None, headers, method=method)  # noqa: S310
        while True:
            answer = _asked(request)
            if answer.status not in {0, 403, 502, 503} or time.monotonic() > until:
                return answer
            time.sleep(5)

    return ask


def _asked(request: urllib.request.Request) -> Answer:
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
            return Answer(answer.status, {name.lower(): value for name, value in answer.headers.items()}, answer.read())
    except urllib.error.HTTPError as error:
        with error:
            return Answer(error.code, {name.lower(): value for name, value in error.headers.items()}, error.read())
    except OSError as error:
        return Answer(0, {}, str(error).encode())


def _must(true: bool, what: str, answer: Answer) -> None:
    if not true:
        raise Stopped(f"Not so: {what}. The answer was {answer.status}: {answer.body[:300]!r}")
