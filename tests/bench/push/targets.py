"""Browsers to push to, each with keys of its own, and one message of ordinary length."""

import base64
import json
import secrets

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from backend.push.sender import Push

PAYLOAD = json.dumps({"title": "PyCon", "body": "You met 5 people. 3 thank-yous are waiting."}).encode()


def targets(origin: str, count: int) -> list[Push]:
    return [
        Push(f"{origin}/push/{number}", b64(_point()), b64(secrets.token_bytes(16)), PAYLOAD, "ab12")
        for number in range(count)
    ]


def new_private_key() -> str:
    """A VAPID key, as it stands in a setting."""
    return b64(ec.generate_private_key(ec.SECP256R1()).private_numbers().private_value.to_bytes(32))


def b64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _point() -> bytes:
    public = ec.generate_private_key(ec.SECP256R1()).public_key()
    return public.public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)
