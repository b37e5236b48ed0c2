"""One person as a vCard 3.0: how to reach them, their face and birthday, and none of the owner's notes.

The app writes the same card (`ways_in/write_vcard.ts`); version 3.0 is what both phones read without a slip.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from backend.folding import folded

TYPES = {"work": "WORK", "home": "HOME", "mobile": "CELL", "fax": "FAX", "pager": "PAGER"}
# With this year Apple writes that the year is not known; version 3.0 has no word for it.
NO_YEAR = ";X-APPLE-OMIT-YEAR=1604:1604"
# Some programs end a line at these.
BREAKS = re.compile("\r\n|[\r\x85\u2028\u2029]")
UNPRINTABLE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
UNSAFE_IN_ADDRESS = re.compile(r"[\s\x00-\x1f\x7f-\x9f\\]")


@dataclass(frozen=True)
class Card:
    """`birthday` is (year or None, month, day); `image` is base64 JPEG."""

    person: Any
    image: str | None = None
    birthday: tuple[int | None, int, int] | None = None


def write_card(card: Card) -> bytes:
    return b"".join(map(folded, _lines(card)))


def _lines(card: Card) -> Iterator[str]:
    person = card.person
    yield from ("BEGIN:VCARD", "VERSION:3.0", f"UID:{person.id}")
    yield f"N:{_in_parts(person.name or '')}"
    yield f"FN:{_text(person.name or person.company or '')}"
    yield from _listed("NICKNAME", person.other_names)
    if person.company:
        yield f"ORG:{_text(person.company)}"
    if person.role:
        yield f"TITLE:{_text(person.role)}"
    yield from _ways(person)
    if card.birthday:
        year, month, day = card.birthday
        yield f"BDAY{f':{year}' if year else NO_YEAR}-{month:02}-{day:02}"
    yield from _listed("CATEGORIES", person.tags)
    if card.image:
        yield f"PHOTO;ENCODING=b;TYPE=JPEG:{card.image}"
    yield "END:VCARD"


def _ways(person: Any) -> Iterator[str]:
    group = 0
    for name, kind in (("EMAIL", "email"), ("TEL", "phone"), ("URL", "link"), ("ADR", "address")):
        more = [(way["value"], way.get("label", "")) for way in person.ways or [] if way["kind"] == kind]
        for value, label in [(getattr(person, kind) or "", ""), *more]:
            if not value.strip():
                continue
            written = _address(value) if kind == "link" else _text(value)
            line = f":;;{written};;;;" if kind == "address" else f":{written}"
            if (kind_of := TYPES.get(label.strip().lower())) or not label.strip():
                yield f"{name};TYPE={kind_of}{line}" if kind_of else name + line
                continue
            # Words of the owner's own: a group of two lines, as Apple and Google read them.
            group += 1
            yield f"item{group}.{name}{line}"
            yield f"item{group}.X-ABLabel:{_text(label)}"


def _listed(name: str, words: Iterable[str] | None) -> Iterator[str]:
    said = [_text(word) for word in words or [] if word.strip()]
    if said:
        yield f"{name}:{','.join(said)}"


def _in_parts(name: str) -> str:
    """Which part of a name is the family's nobody can know: the last word is only where a phone sorts it."""
    *first, last = name.split() or [""]
    return f"{_text(last)};{_text(' '.join(first))};;;" if first else f";{_text(last)};;;"


def _text(text: str) -> str:
    plain = UNPRINTABLE.sub(" ", BREAKS.sub("\n", text.strip()))
    return re.sub(r"([\\;,])", r"\\\1", plain).replace("\n", "\\n")


def _address(link: str) -> str:
    """An address on the web is not escaped; what would end its line cannot stand in one."""
    return UNSAFE_IN_ADDRESS.sub(lambda sign: quote(sign.group()), link.strip())
