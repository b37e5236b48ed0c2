"""A phone that makes passkeys: a P-256 key, the few lines of CBOR they travel in, and every way to get it wrong."""

import json
import secrets
import struct
from base64 import urlsafe_b64decode, urlsafe_b64encode
from hashlib import sha256
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, SECP256R1, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256

ORIGIN = "http://localhost:8000"
PRESENT, VERIFIED, NEW = 0x01, 0x04, 0x40


class Authenticator:
    """`create` and `get` answer like `navigator.credentials` in a browser that stands at `origin`."""

    def __init__(self, origin: str = ORIGIN) -> None:
        self.origin = origin
        self.key = generate_private_key(SECP256R1())
        self.id = secrets.token_bytes(32)
        self.user, self.count = b"", 0

    def create(self, options: dict[str, Any], flags: int = PRESENT | VERIFIED, **changed: str) -> dict[str, Any]:
        self.user = from_text(options["user"]["id"])
        data = self._data(options["rp"]["id"], flags | NEW) + bytes(16) + struct.pack(">H", len(self.id)) + self.id
        attestation = cbor({"fmt": "none", "attStmt": {}, "authData": data + cbor(self._public_key())})
        client = self._client("webauthn.create", options, changed)
        return self._answer({"clientDataJSON": as_text(client), "attestationObject": as_text(attestation)})

    def get(self, options: dict[str, Any], flags: int = PRESENT | VERIFIED, **changed: str) -> dict[str, Any]:
        self.count += 1
        data, client = self._data(options["rpId"], flags), self._client("webauthn.get", options, changed)
        signature = self.key.sign(data + sha256(client).digest(), ECDSA(SHA256()))
        parts = {"clientDataJSON": client, "authenticatorData": data, "signature": signature, "userHandle": self.user}
        return self._answer({name: as_text(part) for name, part in parts.items()})

    def _answer(self, response: dict[str, str]) -> dict[str, Any]:
        return {"id": as_text(self.id), "rawId": as_text(self.id), "type": "public-key", "response": response}

    def _client(self, kind: str, options: dict[str, Any], changed: dict[str, str]) -> bytes:
        return json.dumps({"type": kind, "challenge": options["challenge"], "origin": self.origin} | changed).encode()

    def _data(self, rp_id: str, flags: int) -> bytes:
        return sha256(rp_id.encode()).digest() + bytes([flags]) + struct.pack(">I", self.count)

    def _public_key(self) -> dict[int, object]:
        point = self.key.public_key().public_numbers()
        return {1: 2, 3: -7, -1: 1, -2: point.x.to_bytes(32, "big"), -3: point.y.to_bytes(32, "big")}


def cbor(value: object) -> bytes:
    if isinstance(value, int):
        return _head(0, value) if value >= 0 else _head(1, -1 - value)
    if isinstance(value, bytes):
        return _head(2, len(value)) + value
    if isinstance(value, str):
        return _head(3, len(value.encode())) + value.encode()
    assert isinstance(value, dict)
    return _head(5, len(value)) + b"".join(cbor(part) for pair in value.items() for part in pair)


def _head(kind: int, size: int) -> bytes:
    if size < 24:
        return bytes([kind << 5 | size])
    return bytes([kind << 5 | 24, size]) if size < 256 else bytes([kind << 5 | 25]) + struct.pack(">H", size)


def as_text(data: bytes) -> str:
    return urlsafe_b64encode(data).decode().rstrip("=")


def from_text(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
