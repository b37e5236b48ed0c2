"""People by everything a row may know them by. A name alone is never enough."""

import re
import unicodedata
from collections.abc import Callable

from backend.bringing.known import Known
from backend.bringing.linkedin import linkedin_source
from backend.bringing.safe_url import safe_url
from backend.bringing.understood import FoundPerson

# Beyond a few with the same signs nobody can be told apart, and a hostile file could hold thousands.
MOST_ALIKE = 20
LAST_DIGITS, FEWEST_DIGITS = 9, 7
NOT_A_DIGIT = re.compile(r"[^0-9]+")
Kept = tuple[Known, str | None]


class Who:
    def __init__(self) -> None:
        self._by_source: dict[str, Known] = {}
        self._by_sign: dict[tuple[str, ...], list[Kept]] = {}

    def add(self, person: Known) -> None:
        source = _source_of(person)
        if person.source:
            self._by_source.setdefault(person.source, person)
        if source:
            self._by_source.setdefault(source, person)
        for sign in _signs(person):
            alike = self._by_sign.setdefault(sign, [])
            if len(alike) < MOST_ALIKE:
                alike.append((person, source))

    def fitting(self, row: FoundPerson, source: str | None) -> list[Known]:
        """Whom this row means: nobody, one person, or several who cannot be told apart."""
        if source and (known := self._by_source.get(source)):
            return [known]
        if not self._by_sign:
            return []
        may_be = _may_be(source)
        by_kind: dict[str, list[Kept]] = {}
        for sign in _signs(row):
            by_kind.setdefault(sign[0], []).extend(self._by_sign.get(sign, ()))
        for kind in ("email", "phone"):
            alike, name = by_kind.get(kind, []), folded(row.name)
            # Couples and offices share addresses and telephones: the name decides first.
            if same_name := _once(each for each in alike if folded(each[0].name) == name):
                return same_name
            if len(strangers := _once(filter(may_be, alike))) == 1:
                return strangers
        meetings = [each for each in by_kind.get("meeting", []) if not each[0].company or not row.company]
        second = [*by_kind.get("company", []), *by_kind.get("birthday", []), *meetings]
        return _once(filter(may_be, second))

    def meant(self, source: str | None, email: str | None) -> Known | None:
        """Whom a file names by an id or an address."""
        if source and (known := self._by_source.get(source)):
            return known
        alike = self._by_sign.get(("email", folded(email)), []) if email else []
        return alike[0][0] if len(alike) == 1 else None


def _once(kept: "object") -> list[Known]:
    return list({person.id: person for person, _ in kept}.values())  # type: ignore[attr-defined]


def _may_be(source: str | None) -> Callable[[Kept], bool]:
    """Two different LinkedIn pages are two people, whatever else they share."""
    if source is None or not source.startswith("linkedin:"):
        return lambda _: True
    return lambda kept: kept[1] is None or kept[1] == source


def _signs(person: Known | FoundPerson) -> list[tuple[str, ...]]:
    name = folded(person.name)
    signs: list[tuple[str, ...]] = []
    if person.email:
        signs.append(("email", folded(person.email)))
    if person.phone and (phone := plain_phone(person.phone)):
        signs.append(("phone", phone))
    for way in person.ways:
        if way.kind == "email":
            signs.append(("email", folded(way.value)))
        elif way.kind == "phone" and (phone := plain_phone(way.value)):
            signs.append(("phone", phone))
    if name and person.company:
        signs.append(("company", name, folded(person.company)))
    if name and person.birthday:
        signs.append(("birthday", name, person.birthday))
    if name and person.how_met:
        signs.append(("meeting", name, folded(person.how_met), folded(person.role)))
    return signs


def _source_of(person: Known) -> str | None:
    if person.source and person.source.startswith("linkedin:"):
        return person.source
    link = safe_url(person.link) if person.link else None
    return linkedin_source(link) if link else None


def plain_phone(phone: str) -> str:
    """With and without the country's number it is the same telephone."""
    digits = NOT_A_DIGIT.sub("", phone)
    return digits[-LAST_DIGITS:] if len(digits) >= FEWEST_DIGITS else ""


def folded(text: str | None) -> str:
    if not text:
        return ""
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    return " ".join(plain.lower().split())
