"""Where a push may go. The endpoint is typed by whoever calls us, so it is judged when it comes and when it is used."""

import re
from collections.abc import Collection
from urllib.parse import urlsplit

HOSTS = {"fcm.googleapis.com", "jmt17.google.com", "updates.push.services.mozilla.com", "web.push.apple.com"}
FAMILIES = (".push.services.mozilla.com", ".push.apple.com", ".notify.windows.com")
LONGEST = 1000

# No blank, control character or backslash: the places where two readers of one URL see two hosts.
PLAIN = re.compile(r"[\x21-\x5b\x5d-\x7e]+")


def endpoint_ok(endpoint: str, extra_origins: Collection[str] = ()) -> bool:
    if len(endpoint) > LONGEST or not PLAIN.fullmatch(endpoint):
        return False
    try:
        parts = urlsplit(endpoint)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return False
    if "@" in parts.netloc or not parts.path.strip("/"):
        return False
    if f"{parts.scheme}://{parts.netloc}" in extra_origins:
        return True
    return parts.scheme == "https" and port in (None, 443) and (host in HOSTS or host.endswith(FAMILIES))


def audience(endpoint: str) -> str:
    parts = urlsplit(endpoint)
    return f"{parts.scheme}://{parts.netloc}"


def host(endpoint: str) -> str:
    return urlsplit(endpoint).hostname or ""
