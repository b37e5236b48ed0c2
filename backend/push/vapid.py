"""The key pair that names this server to push services: given by a setting, or made once in the data folder."""

import base64
import os
import tempfile
from functools import cache
from pathlib import Path

from backend.settings import Settings

FILE = "vapid_private_key"


def private_key(settings: Settings) -> str:
    """The raw 32-byte private key in base64url."""
    return settings.vapid_private_key or _made_once(settings.data_dir / FILE)


def public_key(settings: Settings) -> str:
    """What browsers call applicationServerKey."""
    return _public(private_key(settings))


@cache
def _public(private: str) -> str:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    raw = base64.urlsafe_b64decode(private + "=" * (-len(private) % 4))
    key = ec.derive_private_key(int.from_bytes(raw), ec.SECP256R1())
    point = key.public_key().public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)
    return base64.urlsafe_b64encode(point).rstrip(b"=").decode()


def _made_once(path: Path) -> str:
    try:
        return path.read_text().strip()
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False) as draft:
        draft.write(new_key())
    try:
        # A link appears whole or not at all, so two processes starting together agree on one key.
        os.link(draft.name, path)
    except FileExistsError:
        pass
    finally:
        os.unlink(draft.name)
    return path.read_text().strip()


def new_key() -> str:
    """The raw 32-byte private key in base64url."""
    from cryptography.hazmat.primitives.asymmetric import ec

    number = ec.generate_private_key(ec.SECP256R1()).private_numbers().private_value
    return base64.urlsafe_b64encode(number.to_bytes(32)).rstrip(b"=").decode()
