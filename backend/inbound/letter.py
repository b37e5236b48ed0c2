"""A mail as far as Kith cares for it: who took part, on which day, and what was written."""

import email
from collections.abc import Iterator
from datetime import date
from email.message import EmailMessage
from email.policy import default
from hashlib import sha256

from msgspec import Struct

from backend.bringing.understood import Ref
from backend.inbound.day_of import day_in, day_of_header
from backend.inbound.handed_on import handed_on
from backend.inbound.own_words import own_words
from backend.inbound.plain_text import plain_text

# A mail with more mails in it is an archive, and the import takes those.
MOST_ATTACHED = 10


class Letter(Struct):
    # The same for every copy of the same mail.
    source: str
    people: list[Ref]
    written_on: date | None
    words: str


class Sent(Struct):
    """What was sent to Kith: from whom; the mail itself; and what it hands on, in its text or attached."""

    sender: str
    written: Letter
    inside: list[Letter]


def read(raw: bytes) -> Sent:
    """Raises what Python's reader of mails may raise over one that is no mail."""
    mail = email.message_from_bytes(raw, policy=default)
    (sender,) = mail["from"].addresses
    source = f"mail:{mail['message-id'] or sha256(raw).hexdigest()}"[:600]
    words = plain_text(mail)
    told = _joined(mail["subject"], own_words(words))
    written = Letter(source, list(_named(mail, "to", "cc")), _day_of(mail), told)
    attached = [part.get_content() for part in mail.iter_attachments() if part.get_content_type() == "message/rfc822"]
    if attached:
        inside = [_attached(each, f"{source}#{at}", words) for at, each in enumerate(attached[:MOST_ATTACHED])]
    else:
        inside = _forwarded(words, written)
    return Sent(sender.addr_spec, written, inside)


def _attached(mail: EmailMessage, source: str, note: str) -> Letter:
    people = list(_named(mail, "from", "to", "cc"))
    return Letter(source, people, _day_of(mail), _joined(note, mail["subject"], plain_text(mail)))


def _forwarded(words: str, written: Letter) -> list[Letter]:
    found = handed_on(words)
    if found is None:
        return []
    day = day_in(found.date) or written.written_on
    return [Letter(written.source, found.people, day, _joined(found.note, found.subject, own_words(found.words)))]


def _named(mail: EmailMessage, *headers: str) -> Iterator[Ref]:
    for header in headers:
        if mail[header] is not None:
            for one in mail[header].addresses:
                if one.domain:
                    yield Ref(None, one.addr_spec, one.display_name or None)


def _day_of(mail: EmailMessage) -> date | None:
    return day_of_header(str(mail["date"])) if mail["date"] else None


def _joined(*parts: str | None) -> str:
    return "\n\n".join(part.strip() for part in parts if part and part.strip())
