"""What a file of another tool can tell, as one type: the readers make it and the plan takes it.

The mirror of pwa/src/takeout/understood.ts; tests/contract/imports decides for both.
"""

from typing import Literal

from msgspec import Struct, field

WayKind = Literal["email", "phone", "link", "address"]


class Way(Struct):
    kind: WayKind
    label: str
    value: str


class Ref(Struct):
    """Who is meant: by the id of the file's own program, else by address, else by name alone, which joins nobody."""

    source: str | None = None
    email: str | None = None
    name: str | None = None


class FoundPerson(Struct):
    name: str = ""
    other_names: list[str] = field(default_factory=list)
    company: str | None = None
    role: str | None = None
    email: str | None = None
    phone: str | None = None
    link: str | None = None
    address: str | None = None
    notes: str | None = None
    tags: list[str] = field(default_factory=list)
    ways: list[Way] = field(default_factory=list)
    birthday: str | None = None
    photo: str | None = None
    how_met: str | None = None
    introduced_by: Ref | None = None
    cadence_days: int | None = None


class MomentFacts(Struct):
    kind: str
    happened_on: str
    text: str | None


class FavorFacts(Struct):
    direction: str
    kind: str | None
    what: str
    happened_on: str | None


class EntryFacts(Struct):
    written_on: str
    words: str


class PersonPiece(Struct, tag_field="what", tag="person"):
    source: str | None
    person: FoundPerson


class MomentPiece(Struct, tag_field="what", tag="moment"):
    source: str
    about: list[Ref]
    moment: MomentFacts


class FavorPiece(Struct, tag_field="what", tag="favor"):
    source: str
    about: Ref
    favor: FavorFacts


class JournalPiece(Struct, tag_field="what", tag="journal"):
    source: str
    entry: EntryFacts


Piece = PersonPiece | MomentPiece | FavorPiece | JournalPiece


class Understood(Struct):
    """A piece, and where it stood. `name` is what the preview calls it."""

    line: int
    name: str
    piece: Piece
    remarks: list[str] = field(default_factory=list)


class NotUnderstood(Struct):
    line: int
    name: str
    problem: str
    raw: str


ReadPiece = Understood | NotUnderstood
