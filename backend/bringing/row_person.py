"""Gathers what a row or an entry tells of one person, and remarks on what could not be kept."""

import re

from backend.bringing.collect import Collect
from backend.bringing.days import DayOrder, birthday_of, numbered_day
from backend.bringing.tidy import SPACE, first, fit_line
from backend.bringing.understood import FoundPerson, NotUnderstood, PersonPiece, ReadPiece, Ref, Understood, WayKind
from backend.bringing.way_label import label_of

LONGEST_NOTE, LONGEST_MEETING, LONGEST_ID = 20_000, 500, 500
MY_CONTACTS = re.compile(r"\*? ?my ?contacts", re.IGNORECASE)
WHOLE_YEAR = re.compile(r"[./-]\d{4}", re.ASCII)


class RowPerson:
    def __init__(self) -> None:
        self._into = Collect()
        self._how_met: str | None = None
        self._introduced_by: Ref | None = None
        self._cadence_days: int | None = None

    def remark(self, name: str) -> None:
        self._into.remark(name)

    def name(self, *parts: str) -> None:
        whole = (part.strip(SPACE) for part in parts)
        self._into.name(self._measured(" ".join(filter(None, whole)), 200))

    def name_instead(self, *parts: str) -> None:
        """What somebody is called when nothing else says a name."""
        if not self._into.found.name:
            self.name(*parts)

    def other_name(self, text: str) -> None:
        self._into.other_name(self._measured(text, 200))

    def work(self, field: str, text: str) -> None:
        self._into.work(field, self._measured(text, 200))

    def way(self, kind: WayKind, text: str, label: str = "") -> None:
        """`label` as the file writes it: "* Work Fax", where the star says that it comes first."""
        words = label.removeprefix("*").strip() if label.startswith("*") else label.strip()
        said = label_of([words], "") or words.lower()
        self._into.way(kind, text.strip(SPACE), said, label.startswith("*"))

    def note(self, text: str, what: str = "") -> None:
        """A note, or what has no place of its own: then `what` says what it is."""
        if text.strip(SPACE):
            title = f"{what[:1].upper()}{what[1:].lower()}: " if what else ""
            self._into.note(self._measured(f"{title}{text.strip(SPACE)}" if title else text, LONGEST_NOTE))

    def tag(self, text: str) -> None:
        tag = text.strip(SPACE)
        if not MY_CONTACTS.fullmatch(tag):
            self._into.tag(tag.removeprefix("* "))

    def birthday(self, text: str, order: DayOrder | None = None, omitted_year: str | None = None) -> None:
        """A year of two digits could be either century: the day is kept without it."""
        if day := birthday_of(text, omitted_year) or _numbered(text, order):
            self._into.birthday(day)
        elif text.strip(SPACE):
            self.remark("bad_date")

    def photo(self, jpeg: str | None) -> None:
        if jpeg and self._into.found.photo is None:
            self._into.found.photo = jpeg

    def how_met(self, text: str) -> None:
        self._how_met = fit_line(self._measured(text, LONGEST_MEETING), LONGEST_MEETING)

    def introduced_by(self, ref: Ref) -> None:
        if ref.name or ref.source:
            self._introduced_by = ref

    def every(self, days: int | None) -> None:
        if days is not None and 0 < days <= 3660:
            self._cadence_days = days

    def done(self, form: str, person_id: str, line: int, raw: str) -> ReadPiece:
        """`person_id` is how the file's own program knows the person, if it does."""
        found = self._into.done()
        found.how_met, found.introduced_by, found.cadence_days = self._how_met, self._introduced_by, self._cadence_days
        if not found.name:
            return NotUnderstood(line, found.email or found.phone or "", "no_name", raw)
        piece = PersonPiece(source_of(form, person_id, found), found)
        return Understood(line, found.name, piece, list(self._into.remarks))

    def _measured(self, text: str, most: int) -> str:
        if is_longer(text, most):
            self.remark("too_long")
        return text


def is_longer(text: str, most: int) -> bool:
    plain = text.strip(SPACE)
    return len(plain) * 2 > most and first(plain, most) != plain


def source_of(form: str, person_id: str, found: FoundPerson) -> str | None:
    """Without an id somebody is found again by address or number. Who has neither is the same one when the same program
    says the same of her once more: so that a file brings her once, and a name alone joins nobody who is known."""
    # No database keeps a zero in a text.
    if plain := person_id.replace("\0", ""):
        return f"{form}:{first(plain, LONGEST_ID)}"
    if found.email or found.phone:
        return None
    said = "|".join(filter(None, (found.name, found.company, found.birthday)))
    return f"{form}:{first(said.lower(), LONGEST_ID)}"


def _numbered(text: str, order: DayOrder | None) -> str | None:
    month_first, day_first = numbered_day(text, "month_first"), numbered_day(text, "day_first")
    day = month_first if order == "month_first" else day_first
    if day is None or (order is None and month_first != day_first):
        return None
    return day if WHOLE_YEAR.search(text) else f"--{day[5:]}"
