"""Gathers what is found about one person piece by piece; what does not fit its kind is told, not dropped."""

import re
from typing import NamedTuple

from backend.bringing.safe_url import safe_url
from backend.bringing.tidy import first, fit_line, fit_lines
from backend.bringing.understood import FoundPerson, Way, WayKind

MOST_WAYS, MOST_NAMES, MOST_TAGS = 20, 10, 20
EMAIL = re.compile(r"""[^\s@<>"(),:;]{1,64}@[^\s@<>"(),:;]{1,250}\.[^\s@<>"(),:;.]{2,}""")
TWO_DIGITS = re.compile(r"[0-9].*[0-9]")
SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
HOST_AND_PORT = re.compile(r"[\w.-]+:\d+", re.ASCII)
FITS_FIRST = {"email": 320, "phone": 60, "link": 500, "address": 1000}
# The first of a kind is where one reaches somebody; these never are.
NEVER_FIRST = ("fax", "pager")


class Candidate(NamedTuple):
    kind: WayKind
    label: str
    value: str
    rank: int


class Collect:
    def __init__(self) -> None:
        self.found = FoundPerson()
        self.remarks: dict[str, None] = {}
        self._candidates: list[Candidate] = []
        self._notes: dict[str, None] = {}

    def name(self, text: str) -> None:
        name = fit_line(text, 200)
        if name and not self.found.name:
            self.found.name = name
        elif name and name != self.found.name:
            self.other_name(name)

    def other_name(self, text: str) -> None:
        name, known = fit_line(text, 200), self.found.other_names
        if name and name != self.found.name and name not in known and len(known) < MOST_NAMES:
            known.append(name)

    def work(self, field: str, text: str) -> None:
        value, held = fit_line(text, 200), getattr(self.found, field)
        if value and held is None:
            setattr(self.found, field, value)
        elif value and value != held:
            self.note(value)

    def way(self, kind: WayKind, text: str, label: str = "", preferred: bool = False) -> None:
        value = fitting(kind, text)
        if value is None:
            if fit_line(text, 300):
                self.remark({"email": "bad_email", "link": "unsafe_link"}.get(kind, "left_out"))
            return
        rank = (0 if preferred else 1) + (2 if label in NEVER_FIRST else 0)
        self._candidates.append(Candidate(kind, fit_line(label, 60) or "", value, rank))

    def note(self, text: str) -> None:
        if note := fit_lines(text, 20_000):
            self._notes.setdefault(note)

    def tag(self, text: str) -> None:
        tag, tags = fit_line(text, 60), self.found.tags
        if tag and tag not in tags and len(tags) < MOST_TAGS:
            tags.append(tag)

    def birthday(self, day: str) -> None:
        if self.found.birthday is None:
            self.found.birthday = day

    def remark(self, name: str) -> None:
        self.remarks.setdefault(name)

    def done(self) -> FoundPerson:
        found = self.found
        found.notes = fit_lines("\n".join(self._notes), 20_000)
        seen = set[tuple[str, str]]()
        for kind, label, value, _ in sorted(self._candidates, key=lambda each: each.rank):
            key = (kind, value.lower())
            if key in seen:
                continue
            seen.add(key)
            fits = label not in NEVER_FIRST and first(value, FITS_FIRST[kind]) == value
            if getattr(found, kind) is None and fits:
                setattr(found, kind, value)
            elif len(found.ways) < MOST_WAYS:
                found.ways.append(Way(kind, label, value))
        return found


def fitting(kind: WayKind, text: str) -> str | None:
    if kind == "address":
        return fit_lines(text, 1000)
    line = fit_line(text, 1000)
    if line is None:
        return None
    if kind == "email":
        return line if EMAIL.fullmatch(line) else None
    if kind == "phone":
        return line if TWO_DIGITS.search(line) and first(line, 60) == line else None
    return as_link(line)


def as_link(text: str) -> str | None:
    """An address on the web, also when its beginning was left off; None for anything that could run."""
    whole = text if SCHEME.match(text) and not HOST_AND_PORT.match(text) else f"https://{text}"
    url = None if re.search(r"\s", text) else safe_url(whole)
    return url.href if url and "." in url.hostname else None
