"""Decides, piece by piece, what an import would do to what is already here. Touches nothing itself.

The same rules as in pwa/src/takeout/plan.ts; where the app asks who is meant, a program is told and nothing is done.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec
from msgspec import Struct, field

from backend.bringing.edits import MOST_PHOTO, Edit, Thing, birth_of, birthday_of, filling, photo_of, thing_of
from backend.bringing.gaps import gaps_filled
from backend.bringing.known import Known
from backend.bringing.refs import Refs
from backend.bringing.source_id import source_id
from backend.bringing.understood import (
    FavorPiece,
    JournalPiece,
    MomentPiece,
    NotUnderstood,
    PersonPiece,
    ReadPiece,
    Understood,
)
from backend.bringing.who import Who

NOUN_OF: dict[type, str] = {MomentPiece: "moments", FavorPiece: "favors", JournalPiece: "journal"}
NEW = {"moments": "new_moment", "favors": "new_favor", "journal": "new_page"}
Standing = Callable[[str, list[str]], set[str]]


class Planned(Struct):
    line: int
    name: str
    what: str
    why: str
    remarks: list[str] = field(default_factory=list)
    edits: list[Edit] = field(default_factory=list)
    raw: str = ""


class Plan:
    def __init__(self, known: Iterable[Known], own: frozenset[str], new_id: Callable[[], str], today: str) -> None:
        self._known, self._new_id, self._today = Who(), new_id, today
        self._refs = Refs(self._known, own)
        self._in_file, self._claimed = set[Any](), set[str]()
        for person in known:
            self._known.add(person)

    def knows(self, email: str) -> bool:
        return bool(self._known.with_email(email))

    def place(self, pieces: list[ReadPiece], standing: Standing) -> Iterator[Planned]:
        """In the order of the file. People go first: a meeting may stand before those who met."""
        people = {
            at: self._person(each, each.piece)
            for at, each in enumerate(pieces)
            if isinstance(each, Understood) and isinstance(each.piece, PersonPiece)
        }
        for at, planned in people.items():
            self._introduced(planned, pieces[at])
        here = {noun: standing(noun, _ids_of(kind, pieces)) for kind, noun in NOUN_OF.items()}
        for at, each in enumerate(pieces):
            if isinstance(each, NotUnderstood):
                what = "skip" if each.problem == "empty_row" else "reject"
                yield Planned(each.line, each.name, what, each.problem, raw=each.raw)
            elif isinstance(each.piece, PersonPiece):
                yield people.pop(at)
            else:
                yield self._thing(each, each.piece, here)

    def _person(self, each: Understood, piece: PersonPiece) -> Planned:
        source, person = piece.source, piece.person
        told = Planned(each.line, each.name, "skip", "twice_in_file", each.remarks)
        key = source or msgspec.json.encode(person).decode().lower()
        if key in self._in_file:
            return told
        self._in_file.add(key)
        found = self._known.fitting(person, source)
        if len(found) > 1:
            return _told(told, "skip", "several_fit")
        if person.photo and len(person.photo) > MOST_PHOTO:
            told.remarks.append("left_out")
        if not found:
            return self._added(told, person, source)
        self._refs.in_file(source, person, found[0].id)
        if found[0].id in self._claimed:
            return told
        self._claimed.add(found[0].id)
        return self._updated(told, found[0], person, source)

    def _added(self, told: Planned, person: Any, source: str | None) -> Planned:
        person_id = self._new_id()
        self._refs.in_file(source, person, person_id)
        born = birthday_of(person_id, person.birthday, self._new_id)
        told.edits = [birth_of(person_id, person, source, self._today), *born, *photo_of(person_id, person.photo)]
        return _told(told, "add", "new_person")

    def _updated(self, told: Planned, known: Known, person: Any, source: str | None) -> Planned:
        patch = gaps_filled(known, person, source)
        by = self._refs.meant(person.introduced_by) if person.introduced_by and not known.introduced_by else None
        if by and by != known.id:
            patch["introduced_by"] = by
        told.edits = filling(known.id, patch, known.ways, self._today)
        told.edits += [] if known.birthday else birthday_of(known.id, person.birthday, self._new_id)
        told.edits += [] if known.photo else photo_of(known.id, person.photo)
        return _told(told, "update", "fills_gaps") if told.edits else _told(told, "skip", "already_here")

    def _introduced(self, planned: Planned, each: Any) -> None:
        """Everybody is placed: now it can be said who introduced whom."""
        ref = each.piece.person.introduced_by
        if ref is None or planned.what != "add":
            return
        by = self._refs.meant(ref)
        if by and by != planned.edits[0].id:
            planned.edits[0].fields["introduced_by"] = by

    def _thing(self, each: Understood, piece: Thing, here: dict[str, set[str]]) -> Planned:
        """A moment, a favor or a page of the journal."""
        noun, thing_id = NOUN_OF[type(piece)], source_id(piece.source)
        told = Planned(each.line, each.name, "skip", "twice_in_file", each.remarks)
        if piece.source in self._in_file:
            return told
        self._in_file.add(piece.source)
        if thing_id in here[noun]:
            return _told(told, "skip", "already_here")
        if isinstance(piece, MomentPiece) and piece.moment.happened_on > self._today:
            return _told(told, "skip", "in_future")
        people = self._about(piece)
        if not people and not isinstance(piece, JournalPiece):
            return _told(told, "skip", "nobody_known")
        told.edits = [thing_of(thing_id, noun, piece, people)]
        return _told(told, "add", NEW[noun])

    def _about(self, piece: Thing) -> list[str]:
        if isinstance(piece, JournalPiece):
            return []
        refs = piece.about if isinstance(piece, MomentPiece) else [piece.about]
        meant = (self._refs.meant(ref) for ref in refs if not self._refs.is_own(ref))
        return list(dict.fromkeys(filter(None, meant)))


def _told(told: Planned, what: str, why: str) -> Planned:
    told.what = what
    told.why = told.remarks[0] if told.remarks and what in ("add", "update") else why
    return told


def _ids_of(kind: type, pieces: list[ReadPiece]) -> list[str]:
    told = (each.piece for each in pieces if isinstance(each, Understood))
    return [source_id(piece.source) for piece in told if isinstance(piece, kind) and piece.source]
