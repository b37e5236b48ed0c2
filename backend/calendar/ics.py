"""Write a calendar as RFC 5545 wants it. Whole days only, so there are no zones to describe."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from backend.folding import folded

ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Entry:
    """`until` is the last day of it."""

    uid: str
    starts: date
    until: date
    summary: str
    opens: str


def as_ics(name: str, entries: Iterable[Entry], stamp: datetime) -> bytes:
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Kith//Kith//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_text(name)}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
        "X-PUBLISHED-TTL:PT6H",
        *(line for entry in entries for line in _entry(entry, stamp)),
        "END:VCALENDAR",
    ]
    return b"".join(map(folded, lines))


def _entry(entry: Entry, stamp: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{entry.uid}"
    yield f"DTSTAMP:{stamp:%Y%m%dT%H%M%SZ}"
    yield f"DTSTART;VALUE=DATE:{_day(entry.starts)}"
    # The end is the first day after it.
    yield f"DTEND;VALUE=DATE:{_day(entry.until + ONE_DAY)}"
    yield f"SUMMARY:{_text(entry.summary)}"
    yield f"URL:{entry.opens}"
    # A day with a reminder is not a busy day.
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _text(text: str) -> str:
    printable = "".join(letter for letter in text if letter >= " " or letter == "\n")
    return printable.translate(ESCAPED)
