"""The shapes of `POST /api/sync`, as they travel."""

from datetime import datetime
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

from backend.record import Id

MOST_CHANGES = 500
MOST_ROWS = 500
MOST_BYTES = 1_000_000


class Change(Struct):
    noun: str
    id: str
    fields: dict[str, Any]
    stamps: dict[str, str]
    # Of long texts: the stamp of the value that the edit was made on, so that two edits can be put together.
    bases: dict[str, str] = {}


class SyncRequest(Struct):
    device: Id
    client_now: datetime
    cursor: Annotated[int, Meta(ge=0)] = 0
    changes: Annotated[list[Change], Meta(max_length=MOST_CHANGES)] = []
    schema: int = 1
    # The device keeps the server's time: while it is a minute off, nothing of it is taken.
    corrected: bool = False
    # What `purged` was when the device last began at 0.
    purged: Annotated[int, Meta(ge=0)] | None = None


class Refusal(Struct, frozen=True):
    noun: str
    id: str
    field: str | None
    code: str
    why: str


class Row(Struct):
    noun: str
    id: str
    fields: dict[str, Any]
    stamps: dict[str, str]
    rev: int


class SyncAnswer(Struct):
    rows: list[msgspec.Raw]
    refused: list[Refusal]
    cursor: int
    more: bool
    now: str
    # The highest number of a deletion that is forgotten.
    purged: int


class HistoryRequest(Struct):
    noun: Annotated[str, Meta(max_length=40)]
    id: Id
    # The `next` of the answer before.
    skip: Annotated[int, Meta(ge=0, le=100_000)] = 0


class EarlierValue(Struct):
    field: str
    stamp: str
    value: Any
    replaced_at: str


class HistoryAnswer(Struct):
    values: list[EarlierValue]
    next: int | None
