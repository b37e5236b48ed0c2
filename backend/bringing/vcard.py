"""Everyone in a file of vCard 2.1, 3.0 or 4.0, however many makers wrote into it."""

import re
from collections.abc import Iterator

from backend.bringing.problem import ImportProblem
from backend.bringing.row_person import source_of
from backend.bringing.understood import NotUnderstood, PersonPiece, ReadPiece, Understood
from backend.bringing.vcard_lines import vcard_lines
from backend.bringing.vcard_person import person_of
from backend.bringing.vcard_property import Property, property_of

MOST_CARDS = 5_000
# A card of more lines than this is no card; what follows is not read.
MOST_LINES = 500
MARK = re.compile(r"(?:[\w-]+\.)?(BEGIN|END):VCARD\s*", re.IGNORECASE | re.ASCII)
START = re.compile(r"\ufeff?\s*BEGIN:VCARD\s", re.IGNORECASE)
Card = tuple[int, list[Property]]


def fits(_name: str, start: str) -> bool:
    return START.match(start[:200]) is not None


def read(text: str) -> Iterator[ReadPiece]:
    count = 0
    for line, card in _cards(text.removeprefix("\ufeff")):
        count += 1
        if count > MOST_CARDS:
            raise ImportProblem("too_many_cards")
        yield _piece(line, card)
    if not count:
        raise ImportProblem("not_known")


def _piece(line: int, card: list[Property]) -> ReadPiece:
    into = person_of(card)
    found = into.done()
    uid = next((one.value.strip() for one in card if one.name == "UID"), "")
    if not found.name:
        raw = "\n".join(f"{one.name}:{one.value[:200]}" for one in card)
        return NotUnderstood(line, "", "no_name" if card else "empty_row", raw)
    return Understood(line, found.name, PersonPiece(source_of("vcard", uid, found), found), list(into.remarks))


def _cards(text: str) -> Iterator[Card]:
    card: Card | None = None
    # Version 2.1 may hold a whole card inside another: a secretary's. It is counted past, not climbed into.
    inner = 0
    for number, line in vcard_lines(text):
        found = MARK.fullmatch(line) if len(line) < 100 else None
        mark = found[1].upper() if found else None
        if card is not None and (inner or _holds_another(card, mark)):
            inner += {"BEGIN": 1, "END": -1}.get(mark or "", 0)
        elif mark:
            if card is not None:
                yield card
            card = (number, []) if mark == "BEGIN" else None
        elif card is not None and len(card[1]) < MOST_LINES and (one := property_of(line)):
            card[1].append(one)
    if card is not None and card[1]:
        yield card


def _holds_another(card: Card, mark: str | None) -> bool:
    return mark == "BEGIN" and bool(card[1]) and card[1][-1].name == "AGENT"
