"""Decides, piece by piece, what an import would do. Touches nothing itself.

The same rules as in pwa/src/takeout/plan.ts: add, fill gaps, skip, reject; nothing is merged by name alone.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec
from msgspec import Struct, field

from backend.bringing.derived_ids import derived_id
from backend.bringing.edits import MOST_PHOTO, Edit, birth_of, gaps_of
from backend.bringing.known import Known
from backend.bringing.understood import (
    FavorPiece,
    JournalPiece,
    MomentPiece,
    NotUnderstood,
    PersonPiece,
    ReadPiece,
    Ref,
    Understood,
)
from backend.bringing.who import Who

NOUN_OF = {MomentPiece: "moments", FavorPiece: "favors", JournalPiece: "journal"}


class Planned(Struct):
    line: int
    name: str
    what: str
    why: str
    remarks: list[str] = field(default_factory=list)
    edits: list[Edit] = field(default_factory=list)
    raw: str = ""


class Plan:
    def __init__(self, known: Iterable[Known], new_id: Callable[[], str], today: str) -> None:
        self._known, self._new_id, self._today = Who(), new_id, today
        self._in_file, self._claimed = set[Any](), set[str]()
        # Whom the file itself has told of, for what it says of them later.
        self._told = Who()
        for person in known:
            self._known.add(person)

    def place(self, pieces: list[ReadPiece], standing: Callable[[str, list[str]], set[str]]) -> Iterator[Planned]:
        """In the order of the file. People go first: a meeting may stand before those who met."""
        people = {at: self._person(each) for at, each in enumerate(pieces) if _tells_of_person(each)}
        there = {noun: standing(noun, _ids_of(noun, pieces)) for noun in NOUN_OF.values()}
        for at, each in enumerate(pieces):
            if isinstance(each, NotUnderstood):
                what = "skip" if each.problem == "empty_row" else "reject"
                yield Planned(each.line, each.name, what, each.problem, raw=each.raw)
            else:
                yield people[at] if at in people else self._thing(each, there)
            pieces[at] = None  # type: ignore[call-overload]

    def _person(self, each: Understood) -> Planned:
        source, person = each.piece.source, each.piece.person  # type: ignore[union-attr]
        told = Planned(each.line, each.name, "skip", "twice_in_file", each.remarks)
        key = source or msgspec.json.encode(person).lower()
        if key in self._in_file:
            return told
        self._in_file.add(key)
        found = self._known.fitting(person, source)
        if len(found) > 1:
            return _set(told, "skip", "several_fit")
        if person.photo and len(person.photo) > MOST_PHOTO and "left_out" not in told.remarks:
            told.remarks.append("left_out")
        if not found:
            person_id = self._new_id()
            self._told.add(_as_known(person_id, source, person))
            told.edits = birth_of(person_id, self._new_id(), person, source, self._today)
            return _set(told, "add", "new_person")
        if found[0].id in self._claimed:
            return told
        self._claimed.add(found[0].id)
        self._told.add(_as_known(found[0].id, source, person))
        told.edits = gaps_of(found[0], self._new_id(), person, source, self._today)
        return _set(told, "update", "fills_gaps") if told.edits else _set(told, "skip", "already_here")

    def _thing(self, each: Understood, there: dict[str, set[str]]) -> Planned:
        """A moment, a favor or a page of the journal."""
        piece: Any = each.piece
        noun, thing_id = NOUN_OF[type(piece)], derived_id(piece.source)
        told = Planned(each.line, each.name, "skip", "already_here", each.remarks)
        if thing_id in there[noun]:
            return told
        if piece.source in self._in_file:
            return _set(told, "skip", "twice_in_file")
        self._in_file.add(piece.source)
        fields = self._fields(piece)
        if fields is None:
            return _set(told, "skip", "nobody_known")
        if str(fields.get("happened_on") or "") > self._today:
            return _set(told, "skip", "not_yet")
        told.edits = [Edit(noun, thing_id, fields | {"deleted_at": None})]
        return _set(told, "add", f"new_{piece.__struct_config__.tag}")

    def _fields(self, piece: MomentPiece | FavorPiece | JournalPiece) -> dict[str, Any] | None:
        """None when it is about nobody who is here."""
        if isinstance(piece, JournalPiece):
            return msgspec.to_builtins(piece.entry)  # type: ignore[no-any-return]
        if isinstance(piece, FavorPiece):
            person_id = self._meant(piece.about)
            return msgspec.to_builtins(piece.favor) | {"person_id": person_id} if person_id else None
        ids = dict.fromkeys(filter(None, map(self._meant, piece.about)))
        return msgspec.to_builtins(piece.moment) | {"person_ids": list(ids)} if ids else None

    def _meant(self, ref: Ref) -> str | None:
        found = self._told.meant(ref.source, ref.email) or self._known.meant(ref.source, ref.email)
        return found.id if found else None


def _set(told: Planned, what: str, why: str) -> Planned:
    told.what = what
    told.why = told.remarks[0] if told.remarks and what in ("add", "update") else why
    return told


def _tells_of_person(each: ReadPiece) -> bool:
    return isinstance(each, Understood) and isinstance(each.piece, PersonPiece)


def _ids_of(noun: str, pieces: list[ReadPiece]) -> list[str]:
    return [
        derived_id(each.piece.source or "")
        for each in pieces
        if isinstance(each, Understood) and NOUN_OF.get(type(each.piece)) == noun  # type: ignore[call-overload]
    ]


def _as_known(person_id: str, source: str | None, person: Any) -> Known:
    return Known(person_id, person.name, email=person.email, phone=person.phone, source=source, ways=person.ways)
