"""The least that RFC 8291 asks for each push: a new key pair, one agreement, three derived secrets, one seal."""

import base64
import hmac
import os
from hashlib import sha256

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from backend.push.sender import Push

RECORD = (4096).to_bytes(4)


def encrypt(push: Push) -> bytes:
    theirs, secret = _raw(push.p256dh), _raw(push.auth)
    private = ec.generate_private_key(ec.SECP256R1())
    ours = private.public_key().public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)
    shared = private.exchange(ec.ECDH(), ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), theirs))
    salt = os.urandom(16)
    key = _derive(secret, shared, b"WebPush: info\0" + theirs + ours, 32)
    seal = AESGCM(_derive(salt, key, b"Content-Encoding: aes128gcm\0", 16))
    sealed = seal.encrypt(_derive(salt, key, b"Content-Encoding: nonce\0", 12), push.payload + b"\x02", None)
    return salt + RECORD + bytes([len(ours)]) + ours + sealed


def _derive(salt: bytes, secret: bytes, info: bytes, length: int) -> bytes:
    return hmac.digest(hmac.digest(salt, secret, sha256), info + b"\x01", sha256)[:length]


def _raw(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
