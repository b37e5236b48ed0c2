"""A browser's half of web push without a browser: its keys, its endpoint, its eyes."""

import base64
import json
import secrets
from typing import Any

import http_ece
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from tests.support.local_push import Fault, LocalPush


def b64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


class FakeBrowser:
    def __init__(self, service: LocalPush, vapid_key: str | None = None) -> None:
        self._service = service
        self._private = ec.generate_private_key(ec.SECP256R1())
        self._auth = secrets.token_bytes(16)
        self.channel = service.open_channel(vapid_key)
        self.endpoint = service.endpoint(self.channel)
        point = self._private.public_key().public_bytes(
            serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
        )
        self.keys = {"p256dh": b64(point), "auth": b64(self._auth)}

    def as_json(self, label: str = "Firefox on Linux") -> dict[str, Any]:
        """The body of PUT /api/push/subscriptions."""
        return {"endpoint": self.endpoint, "keys": self.keys, "label": label}

    def fail(self, *faults: Fault) -> None:
        self._service.fail(self.channel, *faults)

    def unsubscribe(self) -> None:
        self.channel.gone = True

    @property
    def tries(self) -> list[int]:
        """The status of every POST that came for this browser."""
        return [post.status for post in self._service.posts if post.token == self.channel.token]

    @property
    def headers(self) -> list[dict[str, str]]:
        return [post.headers for post in self._service.posts if post.token == self.channel.token]

    @property
    def received(self) -> list[dict[str, Any]]:
        """What it could decrypt of the accepted ones."""
        return [
            json.loads(http_ece.decrypt(post.body, private_key=self._private, auth_secret=self._auth))
            for post in self._service.posts
            if post.token == self.channel.token and post.status == 201
        ]
