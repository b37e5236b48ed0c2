"""Meetings of a calendar file that somebody else attended: each proposes a moment."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from backend.bringing.days import compact_day
from backend.bringing.problem import ImportProblem
from backend.bringing.tidy import fit_line, fit_lines
from backend.bringing.understood import MomentFacts, MomentPiece, NotUnderstood, ReadPiece, Ref, Understood
from backend.bringing.vcard_lines import vcard_lines
from backend.bringing.vcard_property import Property, property_of, unescaped
from backend.reminders.zones import find_zone

MOST_EVENTS = 50_000
MOST_LINES = 500
MOST_PEOPLE = 200
START = re.compile(r"\ufeff?\s*BEGIN:VCALENDAR\s", re.IGNORECASE)
MAILTO = re.compile(r"mailto:", re.IGNORECASE)
IN_GREENWICH = re.compile(r"(?:19|20)\d\d-?\d\d-?\d\dT([01]\d|2[0-3]):?([0-5]\d):?([0-5]\d)Z", re.ASCII)
# "America/Sao_Paulo": abbreviations and offsets are not known alike everywhere.
NAMED = re.compile(r"[A-Z][A-Za-z]*(/[A-Za-z0-9_+-]+)+", re.ASCII)


class Event(NamedTuple):
    line: int
    lines: list[Property]
    # Where the calendar is kept, as Google and Apple write it.
    zone: str


def fits(_name: str, start: str) -> bool:
    return START.match(start[:200]) is not None


def read(text: str) -> Iterator[ReadPiece]:
    for count, event in enumerate(_events(text.removeprefix("\ufeff"))):
        if count == MOST_EVENTS:
            raise ImportProblem("too_many_rows")
        if piece := _piece(*event):
            yield piece


def _piece(line: int, event: list[Property], zone: str) -> ReadPiece | None:
    values = {one.name: one.value.strip() for one in reversed(event)}
    people = _people(event) if any(one.name == "ATTENDEE" for one in event) else []
    if not people or values.get("STATUS", "").upper() == "CANCELLED":
        return None
    title = fit_line(unescaped(values.get("SUMMARY", "")), 200) or ""
    day = _start_day(values.get("DTSTART", ""), zone)
    if day is None:
        raw = "\n".join(f"{one.name}:{one.value[:200]}" for one in event)
        return NotUnderstood(line, title, "bad_date", raw)
    source = f"ics:{values.get('UID', '')[:500] or f'{day} {title}'}"
    if "RECURRENCE-ID" in values:
        source += f":{values['RECURRENCE-ID'][:20]}"
    # Of a series only the first is told: which of the others took place nobody can know.
    remarks = ["left_out"] if "RRULE" in values else []
    text = fit_lines("\n".join(filter(None, (title, unescaped(values.get("LOCATION", ""))))), 20_000)
    return Understood(line, title, MomentPiece(source, people, MomentFacts("meeting", day, text)), remarks)


def _start_day(start: str, zone: str) -> str | None:
    """The day as it was where the meeting was. An hour of Greenwich, as Google writes it, was on the calendar's own."""
    day, time = compact_day(start), IN_GREENWICH.fullmatch(start)
    if day is None or time is None:
        return day
    instant = datetime.fromisoformat(f"{day}T{':'.join(time.groups())}+00:00")
    return instant.astimezone(find_zone(zone if NAMED.fullmatch(zone) else None)).date().isoformat()


def _people(event: list[Property]) -> list[Ref]:
    """Whoever was asked and did not say no, and who asked: each once, by address."""
    found: dict[str, Ref] = {}
    for one in event:
        if one.name not in ("ATTENDEE", "ORGANIZER") or (one.param("PARTSTAT") or "").upper() == "DECLINED":
            continue
        if (one.param("CUTYPE") or "").upper() in ("ROOM", "RESOURCE"):
            continue
        email = fit_line(MAILTO.sub("", one.value, count=1), 320)
        email = email if email and "@" in email else None
        name = fit_line(", ".join(one.params.get("CN", [])), 200)
        name = None if name == email else name
        if (email or name) and len(found) < MOST_PEOPLE:
            found.setdefault((email or name or "").lower(), Ref(None, email, name))
    return list(found.values())


def _events(text: str) -> Iterator[Event]:
    event: Event | None = None
    inner, zone = 0, ""
    for number, line in vcard_lines(text):
        mark = line[:100].strip().upper()
        if mark == "BEGIN:VEVENT":
            event, inner = Event(number, [], zone), 0
        elif event is not None and mark == "END:VEVENT":
            yield event
            event = None
        elif event is None and mark.startswith("X-WR-TIMEZONE"):
            zone = one.value.strip() if (one := property_of(line)) else ""
        elif event is not None and mark.startswith(("BEGIN:", "END:")):
            # An alarm within has a summary and attendees of its own.
            inner += 1 if mark.startswith("BEGIN:") else -1
        elif event is not None and not inner and len(event.lines) < MOST_LINES and (one := property_of(line)):
            event.lines.append(one)
