"""AES-256-GCM over bytes. What belongs to the sealed bytes, and where they may stand, is bound to them."""

import secrets
from base64 import b64decode, b64encode

KEY_BYTES, NONCE_BYTES = 32, 12


def new_key() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


def lock(key: bytes, plain: bytes, bound_to: bytes) -> str:
    # Imported here: a request that seals and opens nothing need not wait for it.
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(NONCE_BYTES)
    return b64encode(nonce + AESGCM(key).encrypt(nonce, plain, bound_to)).decode()


def unlock(key: bytes, sealed: str, bound_to: bytes) -> bytes:
    """Raises cryptography's InvalidTag when the key, the bytes or what they are bound to is another."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    raw = b64decode(sealed)
    return AESGCM(key).decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], bound_to)
