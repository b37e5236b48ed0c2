"""Monica's own export, of version 4. A line is here the how-manieth thing it is."""

import re
from collections.abc import Iterator
from typing import Any

from backend.bringing.json_entries import Entry, entries_at, entry_at, parsed_json, raw_of, text_at
from backend.bringing.monica_contact import read_contact
from backend.bringing.monica_file import MonicaFile, is_stub, monica_file, values_of
from backend.bringing.monica_told import (
    Told,
    read_activity,
    read_call,
    read_conversation,
    read_gift,
    read_journal,
    read_note,
)
from backend.bringing.problem import ImportProblem
from backend.bringing.row_person import LONGEST_ID
from backend.bringing.tidy import first
from backend.bringing.understood import NotUnderstood, ReadPiece

OF_A_CONTACT = {"note": read_note, "call": read_call, "conversation": read_conversation, "gift": read_gift}
OBJECT = re.compile(r"\s*\{")
VERSION, ACCOUNT = re.compile(r'"app_version"\s*:'), re.compile(r'"account"\s*:')


def fits(_name: str, start: str) -> bool:
    return bool(OBJECT.match(start) and VERSION.search(start) and ACCOUNT.search(start))


def read(text: str) -> Iterator[ReadPiece]:
    account = parsed_json(text).get("account")
    if not isinstance(account, dict):
        raise ImportProblem("not_known")
    file = monica_file(account)
    line = 0
    for contact in file.contacts:
        if isinstance(contact, dict) and is_stub(contact):
            continue
        for piece in _told_of(contact, line, file):
            line += 1
            yield piece
    yield from _told_by_all(account, line, file)


def _told_by_all(account: Entry, line: int, file: MonicaFile) -> Iterator[ReadPiece]:
    """What is about several people, or about nobody."""
    for at, entry in enumerate(file.activities):
        line += 1
        about = file.attended.get(text_at(entry, "uuid"), [])
        yield read_activity(Told(entry, _source(entry, f"activity:{at}"), line), about)
    for at, entry in enumerate(entries_at(entry_at(account, "properties"), "journal_entries")):
        piece = read_journal(Told(entry, _source(entry, f"journal:{at}"), line + 1))
        if piece is not None:
            line += 1
            yield piece


def _told_of(contact: Any, before: int, file: MonicaFile) -> Iterator[ReadPiece]:
    """A person, and what was noted about her."""
    line = before + 1
    if not isinstance(contact, dict):
        yield NotUnderstood(line, "", "not_understood", raw_of(contact))
        return
    yield read_contact(contact, line, file)
    person_id = text_at(contact, "uuid")
    who = file.who.get(person_id)
    for kind, read_one in OF_A_CONTACT.items():
        entries = [each for each in values_of(contact, kind) if isinstance(each, dict)]
        for at, entry in enumerate(entries):
            told = Told(entry, _source(entry, f"{person_id}:{kind}:{at}"), line + 1)
            piece = read_one(told, who) if who else None
            if piece is not None:
                line += 1
                yield piece


def _source(entry: Entry, instead: str) -> str:
    """Older versions gave ids to people only."""
    return f"monica:{first(text_at(entry, 'uuid'), LONGEST_ID) or instead}"
