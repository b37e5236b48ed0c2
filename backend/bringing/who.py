"""People by everything a row may know them by. A name alone is never enough."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from backend.bringing.known import Known
from backend.bringing.linkedin_cells import linkedin_source
from backend.bringing.safe_url import safe_url
from backend.bringing.understood import FoundPerson

# Beyond a few with the same signs nobody can be told apart, and a hostile file could hold thousands.
MOST_ALIKE = 20
LAST_DIGITS, FEWEST_DIGITS = 9, 7
NOT_A_DIGIT = re.compile(r"[^0-9]+")
Sign = tuple[str, ...]


class Kept(NamedTuple):
    person: Known
    source: str | None


class Who:
    def __init__(self) -> None:
        self._by_source: dict[str, Known] = {}
        self._by_sign: dict[Sign, list[Kept]] = {}

    def add(self, person: Known) -> None:
        source = _source_of(person)
        for known in (person.source, source):
            if known:
                self._by_source.setdefault(known, person)
        for sign in (*_reach_signs(person), *_second_signs(person), ("name", folded(person.name))):
            alike = self._by_sign.setdefault(sign, [])
            if len(alike) < MOST_ALIKE:
                alike.append(Kept(person, source))

    def fitting(self, row: FoundPerson, source: str | None) -> list[Known]:
        """Whom this row means: nobody, one person, or several who cannot be told apart."""
        if known := self.of(source):
            return [known]
        if not self._by_sign:
            return []
        reach, name = list(_reach_signs(row)), folded(row.name)
        # Couples and offices share addresses: the name decides first.
        if same_name := _people(kept for kept in self._alike(reach) if folded(kept.person.name) == name):
            return same_name
        may_be = _may_be(source)
        by_email = _people(filter(may_be, self._alike(sign for sign in reach if sign[0] == "email")))
        if len(by_email) == 1:
            return by_email
        # A switchboard rings for everyone: a number needs a part of the name beside it.
        by_phone = filter(may_be, self._alike(sign for sign in reach if sign[0] == "phone"))
        if named := _people(kept for kept in by_phone if _share_name(kept.person, row)):
            return named
        second = filter(may_be, self._alike(_second_signs(row)))
        return _people(kept for kept in second if _same_company(kept.person, row))

    def of(self, source: str | None) -> Known | None:
        return self._by_source.get(source) if source else None

    def with_email(self, email: str) -> list[Known]:
        return _people(self._alike([("email", folded(email))]))

    def _alike(self, signs: Iterable[Sign]) -> Iterator[Kept]:
        for sign in signs:
            yield from self._by_sign.get(sign, ())


def _people(kept: Iterable[Kept]) -> list[Known]:
    return list({each.person.id: each.person for each in kept}.values())


def _may_be(source: str | None) -> Callable[[Kept], bool]:
    """Two pages of one network, or two ids of one program, are two people, whatever else they share."""
    scheme = source.partition(":")[0] if source else None
    return lambda kept: (
        not kept.source or not source or kept.source == source or kept.source.partition(":")[0] != scheme
    )


def _same_company(person: Known, row: FoundPerson) -> bool:
    """Met on the same day says who it is only where the companies do not speak against it."""
    same_birthday = person.birthday and row.birthday and person.birthday[-5:] == row.birthday[-5:]
    return bool(not person.company or not row.company or folded(person.company) == folded(row.company) or same_birthday)


def _share_name(person: Known, row: FoundPerson) -> bool:
    return not set(folded(person.name).split()).isdisjoint(folded(row.name).split())


def _reach_signs(person: Known | FoundPerson) -> Iterator[Sign]:
    if person.email:
        yield ("email", folded(person.email))
    if person.phone and (number := digits(person.phone)):
        yield ("phone", number)
    for way in person.ways:
        if way.kind == "email":
            yield ("email", folded(way.value))
        elif way.kind == "phone" and (number := digits(way.value)):
            yield ("phone", number)


def digits(phone: str) -> str:
    """With and without the country's number it is the same telephone."""
    found = NOT_A_DIGIT.sub("", phone)
    return found[-LAST_DIGITS:] if len(found) >= FEWEST_DIGITS else ""


def _second_signs(person: Known | FoundPerson) -> Iterator[Sign]:
    name = folded(person.name)
    if name and person.company:
        yield ("company", name, folded(person.company))
    if name and person.how_met:
        yield ("meeting", name, folded(person.how_met), folded(person.role))
    if name and person.birthday:
        yield ("birthday", name, person.birthday[-5:])
    # An extension is nobody's own, but with the same name it is.
    if name and person.phone and not digits(person.phone) and (extension := NOT_A_DIGIT.sub("", person.phone)):
        yield ("extension", name, extension)


def _source_of(person: Known) -> str | None:
    if person.source and person.source.startswith("linkedin:"):
        return person.source
    link = safe_url(person.link) if person.link else None
    return (linkedin_source(link) if link else None) or person.source


def folded(text: str | None) -> str:
    if not text:
        return ""
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    return " ".join(plain.lower().split())
