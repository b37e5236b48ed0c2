"""A letter as the import's own pieces: a moment with those who took part, or a page of the journal when nobody did."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from backend.bringing.tidy import fit_line, fit_lines
from backend.bringing.understood import (
    EntryFacts,
    FoundPerson,
    JournalPiece,
    MomentFacts,
    MomentPiece,
    PersonPiece,
    Piece,
    ReadPiece,
    Ref,
    Understood,
)
from backend.bringing.who import folded
from backend.inbound.letter import Letter, Sent

# To more than a few whom she does not know yet, somebody writes a circular, and means no acquaintance.
MOST_NEW = 5
MOST_PEOPLE = 200
MACHINES = re.compile(r"(do-?)?not?-?reply|mailer-daemon|postmaster|bounces?\b|notifications?@", re.IGNORECASE)


def letters_of(sent: Sent, own: frozenset[str], domain: str) -> list[Letter]:
    """What is forwarded to Kith alone is told as it was; what went to somebody else too is a mail to her."""
    return [sent.written] if _others(sent.written.people, own, domain) else sent.inside or [sent.written]


def pieces_of(
    letter: Letter, knows: Callable[[str], bool], own: frozenset[str], domain: str, today: date
) -> list[ReadPiece]:
    # The zone of whoever wrote it may be a day ahead of us. A clock that is further off is wrong.
    day = letter.written_on if letter.written_on and letter.written_on <= today + timedelta(days=1) else today
    written_on = min(day, today).isoformat()
    taking_part = _others(letter.people, own, domain)[:MOST_PEOPLE]
    unknown = {one.email for one in taking_part if one.email and not knows(one.email)}
    people = [one for one in taking_part if one.email not in unknown or not MACHINES.match(one.email or "")]
    words = fit_lines(letter.words, 20_000)
    if not people:
        entry = EntryFacts(written_on, words or "")
        return [_understood(JournalPiece(letter.source, entry))] if words else []
    new = [one for one in people if one.email in unknown][:MOST_NEW]
    born: list[Piece] = [PersonPiece(None, FoundPerson(_name(one), email=one.email)) for one in new]
    moment = MomentPiece(letter.source, people, MomentFacts("message", written_on, words))
    return [_understood(piece) for piece in (*born, moment)]


def _others(people: list[Ref], own: frozenset[str], domain: str) -> list[Ref]:
    """Each once, without the owner and without Kith itself."""
    found: dict[str, Ref] = {}
    for one in people:
        email = fit_line(one.email or "", 320) or ""
        if "@" in email and folded(email) not in own and folded(email.rpartition("@")[2]) != domain:
            found.setdefault(folded(email), Ref(None, email, fit_line(one.name or "", 200)))
    return list(found.values())


def _name(one: Ref) -> str:
    """A mail that names nobody still says something: ana.silva@... is somebody called Ana Silva."""
    before = (one.email or "").partition("@")[0].partition("+")[0]
    return one.name or fit_line(re.sub(r"[._-]+", " ", before).title(), 200) or one.email or ""


def _understood(piece: Piece) -> ReadPiece:
    return Understood(0, "", piece)
