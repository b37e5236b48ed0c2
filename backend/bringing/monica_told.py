"""What Monica noted about a contact, or several: moments, presents, pages of the journal."""

from typing import NamedTuple

from backend.bringing.days import iso_day
from backend.bringing.json_entries import Entry, entries_at, entry_at, raw_of, text_at
from backend.bringing.prose import prose_of
from backend.bringing.tidy import fit_line, tidy
from backend.bringing.understood import (
    EntryFacts,
    FavorFacts,
    FavorPiece,
    JournalPiece,
    MomentFacts,
    MomentPiece,
    NotUnderstood,
    ReadPiece,
    Ref,
    Understood,
)

LONGEST_GIFT = 2_000
DIRECTIONS = {"received": "received", "offered": "given"}


class Told(NamedTuple):
    entry: Entry
    source: str
    line: int

    def text(self, name: str) -> str:
        return text_at(entry_at(self.entry, "properties"), name)


def read_note(told: Told, who: Ref) -> ReadPiece:
    return _moment(told, "note", [who], text_at(told.entry, "created_at"), [told.text("body")])


def read_call(told: Told, who: Ref) -> ReadPiece:
    return _moment(told, "call", [who], told.text("called_at"), [told.text("content")])


def read_conversation(told: Told, who: Ref) -> ReadPiece:
    messages = (entry_at(each, "properties") for each in entries_at(entry_at(told.entry, "properties"), "messages"))
    texts = [f"{'→' if of.get('written_by_me') is True else '←'} {text_at(of, 'content')}" for of in messages]
    return _moment(told, "message", [who], told.text("happened_at"), texts)


def read_activity(told: Told, about: list[Ref]) -> ReadPiece:
    texts = [told.text("summary"), told.text("description")]
    return _moment(told, "met", about[:200], told.text("happened_at"), texts)


def read_gift(told: Told, who: Ref) -> ReadPiece | None:
    """A present that was given or came; None for one that is only an idea."""
    direction = DIRECTIONS.get(told.text("status").lower())
    if direction is None:
        return None
    said = (told.text(part).strip() for part in ("name", "comment"))
    what, cut = tidy(": ".join(filter(None, said)), LONGEST_GIFT)
    name = who.name or ""
    if not what:
        return NotUnderstood(told.line, name, "not_understood", raw_of(told.entry))
    date = told.text("date")
    day = iso_day(date)
    remarks = [remark for remark, is_so in (("bad_date", date and not day), ("too_long", cut)) if is_so]
    return Understood(told.line, name, FavorPiece(told.source, who, FavorFacts(direction, None, what, day)), remarks)


def read_journal(told: Told) -> ReadPiece | None:
    words, remarks = prose_of([told.text("title"), told.text("post")])
    day = iso_day(told.text("date"))
    # A day that was only rated has no words.
    if not words:
        return None
    name = day or fit_line(words, 80) or ""
    if not day:
        return NotUnderstood(told.line, name, "bad_date", raw_of(told.entry))
    return Understood(told.line, name, JournalPiece(told.source, EntryFacts(day, words)), remarks)


def _moment(told: Told, kind: str, about: list[Ref], date: str, texts: list[str]) -> ReadPiece:
    text, remarks = prose_of(texts)
    day = iso_day(date)
    name = (about[0].name if about else None) or fit_line(text or "", 80) or ""
    if about and about[0].name is not None:
        name = about[0].name
    missing = {"empty_row": not text and kind == "note", "bad_date": not day, "no_name": not about}
    problem = next((problem for problem, is_so in missing.items() if is_so), None)
    if problem or not day:
        return NotUnderstood(told.line, name, problem or "", raw_of(told.entry))
    return Understood(told.line, name, MomentPiece(told.source, about, MomentFacts(kind, day, text)), remarks)
