"""The master key at home: a file beside the database, made once and readable by its owner only.

A line is a name and a key. The last line is the one in use; the others are for what they have wrapped before.
"""

import os
import secrets
from base64 import b64decode, b64encode
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from flask import current_app

from backend.sealing.cipher import lock, new_key, unlock
from backend.settings import Settings


class Master(Protocol):
    """What wraps the keys of owners. `renew` makes a new one, where that is ours to do."""

    def __hash__(self) -> int: ...
    def wrap(self, owner: str, key: bytes) -> str: ...
    def unwrap(self, owner: str, wrapped: str) -> bytes: ...
    def renew(self) -> None: ...
    def forget_all_but(self, wrapped: set[str]) -> int: ...


@dataclass(frozen=True)
class FileMaster:
    path: Path

    def wrap(self, owner: str, key: bytes) -> str:
        name, master = list(self._keys().items())[-1]
        return f"{name}.{lock(master, key, owner.encode())}"

    def unwrap(self, owner: str, wrapped: str) -> bytes:
        """Raises KeyError when the master key that has wrapped this is gone."""
        name, _, sealed = wrapped.partition(".")
        return unlock(self._keys()[name], sealed, owner.encode())

    def renew(self) -> None:
        self._write(self._keys() | {secrets.token_hex(4): new_key()})

    def forget_all_but(self, wrapped: set[str]) -> int:
        """Destroy the master keys that none of these needs, except the one in use; how many that were."""
        keys, needed = self._keys(), {each.partition(".")[0] for each in wrapped}
        kept = {name: key for name, key in keys.items() if name in needed or name == list(keys)[-1]}
        self._write(kept)
        return len(keys) - len(kept)

    def _keys(self) -> dict[str, bytes]:
        if not self.path.exists():
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with suppress(FileExistsError):
                self._write({secrets.token_hex(4): new_key()}, only_if_new=True)
        lines = (line.split() for line in self.path.read_text().splitlines())
        return {name: b64decode(key) for name, key in lines}

    def _write(self, keys: dict[str, bytes], *, only_if_new: bool = False) -> None:
        text = "".join(f"{name} {b64encode(key).decode()}\n" for name, key in keys.items())
        beside = self.path.with_name(f"{self.path.name}.{secrets.token_hex(4)}")
        with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        try:
            # Whole or not at all, and of two who make the first, one.
            os.link(beside, self.path) if only_if_new else os.replace(beside, self.path)
        finally:
            beside.unlink(missing_ok=True)


def master_of(settings: Settings) -> Master | None:
    """None where words are kept as they are: on Lambda, until a key of AWS is named."""
    if settings.master_key is None or settings.master_key.startswith("kms:"):
        return None
    return FileMaster(Path(settings.master_key))


def master() -> Master | None:
    found: Master | None = current_app.extensions["kith_master"]
    return found
