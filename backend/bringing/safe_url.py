"""The address of a web page in one canonical shape, as the app's browser writes it."""

import re
from typing import NamedTuple
from urllib.parse import quote

from backend.bringing.tidy import first

PARTS = re.compile(r"(https?):[/\\]+([^/\\?#]*)([^?#]*)(\?[^#]*)?(#.*)?", re.IGNORECASE | re.DOTALL)
HOST = re.compile(r"[a-z0-9._~!$&'()*+,;=-]+", re.IGNORECASE)
DROPPED = str.maketrans("", "", "\t\n\r")
LONGEST = 500
# What the WHATWG's rules leave as it is in a path and in a query.
IN_PATH = "%/!$&'()*+,;=:@-._~|[]\\^"
IN_QUERY = "%/?!$&()*+,;=:@-._~|[]\\^`{}"
IN_FRAGMENT = "%/?#!$&'()*+,;=:@-._~|[]\\^{}"


class Url(NamedTuple):
    hostname: str
    pathname: str
    href: str


def safe_url(text: str) -> Url | None:
    """None for anything but a plain address on the web, a script above all."""
    found = PARTS.fullmatch(text.strip().translate(DROPPED)) if re.match(r"https?://", text, re.IGNORECASE) else None
    if found is None:
        return None
    scheme, authority = found[1].lower(), _authority(found[1].lower(), found[2])
    if authority is None:
        return None
    path = _path(found[3])
    query = quote(found[4], safe=IN_QUERY) if found[4] else ""
    fragment = quote(found[5], safe=IN_FRAGMENT) if found[5] else ""
    href = f"{scheme}://{''.join(authority)}{path}{query}{fragment}"
    return Url(authority[0], path, href) if first(href, LONGEST) == href else None


def _authority(scheme: str, text: str) -> tuple[str, str] | None:
    """(host, port with its colon); a name or a password in it is none of ours."""
    host, _, port = text.partition(":")
    try:
        name = host.lower() if host.isascii() else host.encode("idna").decode().lower()
    except UnicodeError:
        return None
    if not HOST.fullmatch(name) or (port and not (port.isascii() and port.isdigit() and int(port[:6]) < 65536)):
        return None
    default = {"http": "80", "https": "443"}[scheme]
    return name, "" if not port or str(int(port[:6])) == default else f":{int(port[:6])}"


def _path(text: str) -> str:
    kept: list[str] = []
    parts = text.replace("\\", "/").split("/")[1:]
    for at, part in enumerate(parts):
        plain = part.lower().replace("%2e", ".")
        if plain == "..":
            del kept[-1:]
        elif plain != ".":
            kept.append(part)
        if plain in (".", "..") and at == len(parts) - 1:
            kept.append("")
    return "/" + quote("/".join(kept), safe=IN_PATH)
