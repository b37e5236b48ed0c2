"""Close and open an owner's own words, so that whoever has the database alone cannot read them.

Each owner has a key of her own, in `owner_keys`, wrapped with the master key. Words that were written before there
was a seal, or where there is no master key, are read as they are.
"""

from functools import lru_cache
from typing import Any

from sqlalchemy.orm import Session

from backend.clock import now
from backend.record import SEALED
from backend.sealing.cipher import lock, new_key, unlock
from backend.sealing.master import Master, master
from backend.sealing.models import OwnerKey


class KeyIsGone(Exception):
    """These words are sealed with a key that was erased."""


class Seal:
    """For one owner in one transaction. Her key is fetched when it is first needed."""

    def __init__(self, session: Session, owner: str) -> None:
        self._session, self._owner, self._master = session, owner, master()
        self._key: bytes | None = None

    def close(self, noun: str, record_id: str, field: str, value: Any) -> Any:
        """Only strings with something in them are closed. The owner's counter must be locked."""
        if self._master is None or not isinstance(value, str) or not value:
            return value
        key = self._known() or self._made(self._master)
        return SEALED + lock(key, value.encode(), self._bound(noun, record_id, field))

    def open(self, noun: str, record_id: str, field: str, value: Any) -> Any:
        """Raises KeyIsGone, or cryptography's InvalidTag when it was closed for another place."""
        if not isinstance(value, str) or not value.startswith(SEALED):
            return value
        key = self._known()
        if key is None:
            raise KeyIsGone
        return unlock(key, value.removeprefix(SEALED), self._bound(noun, record_id, field)).decode()

    def _bound(self, noun: str, record_id: str, field: str) -> bytes:
        return "/".join((self._owner, noun, record_id, field)).encode()

    def _known(self) -> bytes | None:
        if self._key is None and self._master is not None:
            row = self._session.get(OwnerKey, self._owner)
            self._key = _unwrapped(self._master, self._owner, row.wrapped) if row else None
        return self._key

    def _made(self, master: Master) -> bytes:
        self._key = new_key()
        self._session.add(OwnerKey(owner=self._owner, wrapped=master.wrap(self._owner, self._key), created_at=now()))
        return self._key


@lru_cache(maxsize=256)
def _unwrapped(master: Master, owner: str, wrapped: str) -> bytes:
    # A key of AWS is asked over the network, so not for every request.
    return master.unwrap(owner, wrapped)
