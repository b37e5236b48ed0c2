"""`item1.EMAIL;TYPE=work:ana@lumen.example` taken apart. Cards and calendars are written in the same way."""

import re
from typing import NamedTuple

from backend.bringing.quoted_printable import quoted_printable

NAME = re.compile(r"[A-Z][A-Z0-9-]*")
ESCAPED = re.compile(r"\\(.)", re.DOTALL)
MOST_PARAMS = 50
# Parameters that version 2.1 writes without saying which they are.
ENCODINGS = ("QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT")


class Property(NamedTuple):
    # "item1" in `item1.X-ABLabel`: what belongs together.
    group: str
    name: str
    params: dict[str, list[str]]
    value: str

    @property
    def types(self) -> list[str]:
        return [kind.lower() for kind in self.params.get("TYPE", [])]

    def param(self, name: str) -> str | None:
        return next(iter(self.params.get(name, [])), None)


def property_of(line: str) -> Property | None:
    """None when it is no such line."""
    colon = next(iter(_outside_quotes(line, ":", 1)), line.find(":"))
    if colon < 1:
        return None
    whole, *rest = _split(line[:colon], ";")[:MOST_PARAMS]
    group, dot, name = whole.partition(".")
    name = (name if dot else group).strip().upper()
    if not NAME.fullmatch(name):
        return None
    params, raw = _params(rest), line[colon + 1 :]
    found = Property(group.lower() if dot else "", name, params, raw)
    if (found.param("ENCODING") or "").upper() == "QUOTED-PRINTABLE":
        return found._replace(value=quoted_printable(raw, found.param("CHARSET") or "utf-8"))
    return found


def unescaped(text: str) -> str:
    r"""`\n`, `\,` and `\;` as what they stand for."""
    return ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text) if "\\" in text else text


def parts(text: str, sign: str = ";") -> list[str]:
    """The parts of a value that is made of several, split where the sign is not escaped."""
    found = re.findall(rf"((?:\\.|[^{sign}\\]|\\\Z)*)(?:{sign}|\Z)", text, re.DOTALL)
    ends = len(found) > 1 and found[-1] == "" and not text.endswith(sign)
    return [unescaped(part).strip() for part in (found[:-1] if ends else found)]


def _params(written: list[str]) -> dict[str, list[str]]:
    params: dict[str, list[str]] = {}
    for param in written:
        name, equals, value = param.partition("=")
        if not equals:
            name, value = ("ENCODING" if param.strip().upper() in ENCODINGS else "TYPE"), param
        values = (each.strip() for each in value.replace('"', "").split(","))
        params.setdefault(name.strip().upper(), []).extend(each for each in values if each)
    return params


def _split(text: str, sign: str) -> list[str]:
    found, begin = [], 0
    for at in _outside_quotes(text, sign, len(text)):
        found.append(text[begin:at])
        begin = at + 1
    return [*found, text[begin:]]


def _outside_quotes(text: str, sign: str, most: int) -> list[int]:
    places: list[int] = []
    quoted = False
    for found in re.finditer(f'["{sign}]', text):
        if found[0] == '"':
            quoted = not quoted
        elif not quoted:
            places.append(found.start())
            if len(places) == most:
                break
    return places
