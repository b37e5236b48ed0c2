"""Judges a push the way the strictest services do (RFC 8030, 8188, 8292, and Apple's taste in subjects)."""

import base64
import json
import re
import time
from collections.abc import Mapping

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256


class Refused(Exception):
    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status


def check_headers(headers: Mapping[str, str], size: int, origin: str, key: str | None) -> None:
    if headers.get("Content-Encoding") != "aes128gcm":
        raise Refused(400, "encoding")
    if not headers.get("TTL", "").isdecimal() or int(headers["TTL"]) > 2_592_000:
        raise Refused(400, "TTL")
    if not re.fullmatch(r"[0-9A-Za-z]{1,32}", headers.get("Topic", "a")):
        raise Refused(400, "Topic")
    if headers.get("Urgency", "normal") not in {"very-low", "low", "normal", "high"}:
        raise Refused(400, "Urgency")
    if size > 4096:
        raise Refused(413, "too big")
    check_vapid(headers.get("Authorization", ""), origin, key)


def check_vapid(authorization: str, origin: str, key: str | None) -> None:
    match = re.fullmatch(r"vapid t=([\w.-]+), ?k=([\w-]+)", authorization)
    if not match:
        raise Refused(401, "no VAPID")
    token, used = match.groups()
    if key and decoded(key) != decoded(used):
        raise Refused(403, "another VAPID key than the one subscribed with")
    claims = verified(token, decoded(used))
    if claims.get("aud") != origin:
        raise Refused(403, "aud")
    if not time.time() < claims.get("exp", 0) <= time.time() + 24 * 3600:
        raise Refused(403, "exp")
    if not re.fullmatch(r"mailto:[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+|https://[^\s<>]+", claims.get("sub", "")):
        raise Refused(403, "sub")


def verified(token: str, point: bytes) -> dict[str, object]:
    head, body, signature = token.split(".")
    raw = decoded(signature)
    try:
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point).verify(
            encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:])),
            f"{head}.{body}".encode(),
            ec.ECDSA(SHA256()),
        )
    except (InvalidSignature, ValueError) as error:
        raise Refused(403, "signature") from error
    claims: dict[str, object] = json.loads(decoded(body))
    return claims


def decoded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
