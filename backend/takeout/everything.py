"""The same file that the app writes, complete, which the app reads back in."""

from collections.abc import Iterator
from datetime import datetime

import msgspec
from sqlalchemy.orm import Session

from backend.clock import as_wire
from backend.sync.registry import NOUNS
from backend.takeout.export import export_account
from backend.takeout.rows import live_rows

VERSION = 1
encode = msgspec.json.Encoder().encode


def everything(session: Session, owner: str, now: datetime) -> Iterator[bytes]:
    yield b'{"format": "kith", "version": %d, "exported_at": %s' % (VERSION, encode(as_wire(now)))
    yield b',\n"account": ' + encode(export_account(session, owner)) + b',\n"nouns": {'
    for at, noun in enumerate(NOUNS.values()):
        yield b"%s\n  %s: [" % (b"," if at else b"", encode(noun.name))
        for number, row in enumerate(live_rows(session, owner, noun)):
            yield (b",\n    " if number else b"\n    ") + encode(row)
        yield b"]"
    yield b"\n}}\n"
