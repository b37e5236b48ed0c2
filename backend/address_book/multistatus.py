"""The answers of WebDAV as XML, piece by piece."""

from collections.abc import Iterable, Iterator, Mapping
from html import escape

from backend.address_book.asked import CARDDAV, DAV, SERVER

Name = tuple[str, str]
PREFIX = {DAV: "d", CARDDAV: "c", SERVER: "s"}
NAMESPACES = " ".join(f'xmlns:{prefix}="{namespace}"' for namespace, prefix in PREFIX.items())
HEAD = f'<?xml version="1.0" encoding="utf-8"?>\n<d:multistatus {NAMESPACES}>\n'


def words(text: str) -> str:
    # A bare carriage return would come out of the reader as a line feed.
    return escape(text, quote=False).replace("\r", "&#13;")


def href(path: str) -> str:
    return f"<d:href>{words(path)}</d:href>"


def multistatus(responses: Iterable[str], token: str | None = None) -> Iterator[str]:
    yield HEAD
    yield from responses
    if token is not None:
        yield f"<d:sync-token>{words(token)}</d:sync-token>\n"
    yield "</d:multistatus>\n"


def response(path: str, said: Mapping[Name, str], asked: Iterable[Name]) -> str:
    """What is said of the asked properties, and which of them there are not. `said` is XML."""
    wanted = list(asked) or [name for name in said if name != (CARDDAV, "address-data")]
    found = [_element(name, said[name]) for name in wanted if name in said]
    missing = [_element(name, "") for name in wanted if name not in said]
    stats = [_propstat(found, "200 OK")] if found or not missing else []
    if missing:
        stats.append(_propstat(missing, "404 Not Found"))
    return f"<d:response>{href(path)}{''.join(stats)}</d:response>\n"


def not_there(path: str) -> str:
    return f"<d:response>{href(path)}<d:status>HTTP/1.1 404 Not Found</d:status></d:response>\n"


def condition(namespace: str, name: str) -> str:
    """Which condition was not met, for programs."""
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<d:error {NAMESPACES}>{_element((namespace, name), "")}</d:error>\n'
    )


def _propstat(elements: list[str], status: str) -> str:
    return f"<d:propstat><d:prop>{''.join(elements)}</d:prop><d:status>HTTP/1.1 {status}</d:status></d:propstat>"


def _element(name: Name, inner: str) -> str:
    namespace, local = name
    if prefix := PREFIX.get(namespace):
        return f"<{prefix}:{local}>{inner}</{prefix}:{local}>"
    # Asked for by somebody who knows more than we do.
    return f'<x:{local} xmlns:x="{escape(namespace)}"/>' if namespace else f"<{local}/>"
