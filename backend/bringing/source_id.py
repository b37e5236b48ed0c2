"""The id of what a file tells, and a print of it: the same on every device and here, so that twice makes one."""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any
from uuid import UUID

VERSION, VARIANT = 0xF << 76, 0x3 << 62


def source_id(source: str) -> str:
    bits = int.from_bytes(_sha256(source)[:16])
    # Version 8 of UUIDs is for ids that are made by a rule of one's own.
    return str(UUID(int=bits & ~VERSION & ~VARIANT | 8 << 76 | 2 << 62))


def print_of(fields: Mapping[str, Any]) -> str:
    """Sixteen digits that tell whether these fields are still what they were. Empty ones do not count."""
    said = {name: value for name, value in fields.items() if value not in (None, "", [])}
    return _sha256(json.dumps(said, ensure_ascii=False, separators=(",", ":"), sort_keys=True)).hex()[:16]


def _sha256(text: str) -> bytes:
    return sha256(text.encode("utf-8", "replace")).digest()
