"""The id of what a file tells, so that the same file twice, on two devices or through the API, makes it once."""

from hashlib import sha256
from uuid import UUID


def derived_id(source: str) -> str:
    return str(UUID(bytes=sha256(source.encode("utf-8", "replace")).digest()[:16]))
