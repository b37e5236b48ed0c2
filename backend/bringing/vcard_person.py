"""One card as one person."""

import re
from collections.abc import Callable

from backend.bringing.collect import Collect
from backend.bringing.days import birthday_of
from backend.bringing.understood import WayKind
from backend.bringing.vcard_photo import jpeg_of
from backend.bringing.vcard_property import Property, parts, unescaped
from backend.bringing.way_label import label_of

Read = Callable[[Collect, Property, dict[str, str]], None]
OWN_CONTACTS = re.compile(r"\*? ?my ?contacts", re.IGNORECASE)
MAILTO = re.compile(r"mailto:", re.IGNORECASE)
TEL = re.compile(r"tel:", re.IGNORECASE)
EXTENSION = re.compile(r";ext=", re.IGNORECASE)
# Of these nothing is lost: they serve the program that wrote the card, or say again what another line says.
SILENT = re.compile(
    r"VERSION|PRODID|REV|UID|N|ROLE|SORT-STRING|LABEL|PROFILE|SOURCE|CLASS|MAILER|KIND|CLIENTPIDMAP|XML|LOGO|SOUND|KEY"
    r"|AGENT|X-AB(LABEL|ADR|UID|SHOWAS)|X-PHONETIC-.*|X-MS-.*|X-IMAGE.*"
)


def _way(kind: WayKind) -> Read:
    def read(into: Collect, one: Property, labels: dict[str, str]) -> None:
        own = labels.get(one.group, "") if one.group else ""
        preferred = "pref" in one.types or "PREF" in one.params
        into.way(kind, _way_value(kind, one), label_of(one.types, own), preferred)

    return read


def _each(take: Callable[[Collect, str], None]) -> Read:
    def read(into: Collect, one: Property, _: dict[str, str]) -> None:
        for part in parts(one.value, ","):
            take(into, part)

    return read


def _tag(into: Collect, tag: str) -> None:
    if not OWN_CONTACTS.fullmatch(tag):
        into.tag(tag)


def _social(into: Collect, one: Property, _: dict[str, str]) -> None:
    into.way("link", unescaped(one.value), (one.param("TYPE") or "").lower())


def _birthday(into: Collect, one: Property, _: dict[str, str]) -> None:
    day = birthday_of(one.value, one.param("X-APPLE-OMIT-YEAR"))
    if day:
        into.birthday(day)
    elif one.value.strip():
        into.remark("bad_date")


def _photo(into: Collect, one: Property, _: dict[str, str]) -> None:
    if into.found.photo is None:
        into.found.photo = jpeg_of(one)


READERS: dict[str, Read] = {
    "FN": lambda into, one, _: into.name(unescaped(one.value)),
    "NICKNAME": _each(Collect.other_name),
    "ORG": lambda into, one, _: into.work("company", ", ".join(filter(None, parts(one.value)))),
    "TITLE": lambda into, one, _: into.work("role", unescaped(one.value)),
    "EMAIL": _way("email"),
    "TEL": _way("phone"),
    "URL": _way("link"),
    "ADR": _way("address"),
    "X-SOCIALPROFILE": _social,
    "NOTE": lambda into, one, _: into.note(unescaped(one.value)),
    "CATEGORIES": _each(_tag),
    "BDAY": _birthday,
    "PHOTO": _photo,
}


def person_of(card: list[Property]) -> Collect:
    into = Collect()
    labels = {one.group: unescaped(one.value) for one in card if one.name == "X-ABLABEL" and one.group}
    for one in card:
        if read := READERS.get(one.name):
            read(into, one, labels)
        elif not SILENT.fullmatch(one.name):
            into.remark("left_out")
    _name_from_parts(into, card)
    for one in card:
        if one.name == "ROLE":
            into.work("role", unescaped(one.value))
    return into


def _name_from_parts(into: Collect, card: list[Property]) -> None:
    """Some write only N, in the order of a phone book: family first. A card of a company has its name."""
    values = {one.name: one.value for one in reversed(card)}
    if not into.found.name:
        family, given, middle = [*parts(values.get("N", "")), "", "", ""][:3]
        into.name(" ".join(filter(None, (given, middle, family))))
    if not into.found.name:
        into.name(parts(values.get("ORG", ""))[0])


def _way_value(kind: WayKind, one: Property) -> str:
    if kind == "address":
        return "\n".join(filter(None, parts(one.value)))
    plain = unescaped(one.value).strip()
    if kind == "email":
        return MAILTO.sub("", plain, count=1) if MAILTO.match(plain) else plain
    if kind == "phone":
        return EXTENSION.sub(" ext. ", TEL.sub("", plain, count=1) if TEL.match(plain) else plain, count=1)
    return plain
