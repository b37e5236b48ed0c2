"""Encrypts and posts. Never imported by the API: it brings pywebpush and aiohttp with it."""

import asyncio
from collections.abc import Collection, Sequence

import aiohttp
from pywebpush import WebPusher, WebPushException

from backend.push.allowlist import audience, endpoint_ok, host
from backend.push.identity import Identity
from backend.push.line import Line
from backend.push.message import Push
from backend.push.outcome import Outcome, classify

IN_FLIGHT = 50
SECONDS = 10
LARGEST_BODY = 4096
_line = Line(IN_FLIGHT)


def send(
    pushes: Sequence[Push], identity: Identity, extra_origins: Collection[str] = (), seconds: float = SECONDS
) -> list[Outcome]:
    """One outcome per push, in their order. Raises nothing: a failed push is an outcome."""
    return _line.run(_send_all(pushes, identity, extra_origins, seconds))


async def _send_all(
    pushes: Sequence[Push], identity: Identity, extra_origins: Collection[str], seconds: float
) -> list[Outcome]:
    places = asyncio.Semaphore(IN_FLIGHT)
    session = await _line.session()
    patience = aiohttp.ClientTimeout(total=seconds)

    async def one(push: Push) -> Outcome:
        async with places:
            return await _send(session, push, identity, extra_origins, patience)

    return await asyncio.gather(*map(one, pushes))


async def _send(
    session: aiohttp.ClientSession,
    push: Push,
    identity: Identity,
    extra_origins: Collection[str],
    patience: aiohttp.ClientTimeout,
) -> Outcome:
    if not endpoint_ok(push.endpoint, extra_origins):
        return Outcome("rejected")
    headers = _headers(push, identity)
    try:
        body = _encrypted(push)
    except (ValueError, TypeError, WebPushException):
        # Subscribing judges the keys; this is for rows older than that judgement.
        return Outcome("rejected")
    if len(body) > LARGEST_BODY:
        return Outcome("too_big")
    try:
        async with session.post(
            push.endpoint, data=body, headers=headers, allow_redirects=False, timeout=patience
        ) as answer:
            words = await answer.content.read(2048) if answer.status >= 400 else b""
            return classify(answer.status, answer.headers.get("Retry-After"), words)
    except (aiohttp.ClientError, TimeoutError, OSError):
        return Outcome("later")


def _encrypted(push: Push) -> bytes:
    keys = {"p256dh": push.p256dh, "auth": push.auth}
    body: bytes = WebPusher({"endpoint": push.endpoint, "keys": keys}).encode(push.payload)["body"]
    return body


def _headers(push: Push, identity: Identity) -> dict[str, str]:
    headers = {
        "Authorization": identity.authorization(audience(push.endpoint)),
        "Content-Encoding": "aes128gcm",
        "Content-Type": "application/octet-stream",
        "TTL": str(push.ttl),
        "Topic": push.topic,
        # "normal" waits minutes in a sleeping phone; a reminder has its hour.
        "Urgency": "high",
    }
    if host(push.endpoint).endswith(".notify.windows.com"):
        # Windows refuses a TTL without it.
        headers["X-WNS-Cache-Policy"] = "cache"
    return headers
