"""What a contacts program asks of the whole book: everyone, those it names, or what has changed since."""

from collections.abc import Callable, Iterable, Iterator
from urllib.parse import unquote, urlsplit

from flask import Response

from backend.accounts.gate import who
from backend.address_book import book
from backend.address_book.answering import answer, refused
from backend.address_book.asked import CARDDAV, DAV, Asked
from backend.address_book.card import write_card
from backend.address_book.multistatus import not_there, response, words
from backend.address_book.properties import BOOK, address_of, of_card, token_of, version_in
from backend.db import db


def everyone(asked: Asked) -> Response:
    # All are given: what a program would have left out it has to ask for without a condition.
    return refused(CARDDAV, "supported-filter") if asked.filters else answer(_full(asked, None))


def named(asked: Asked) -> Response:
    return answer(_named(asked))


def changes(asked: Asked) -> Response:
    session, owner = db.session(), who().owner
    now = book.version(session, owner)
    if not asked.token:
        return answer(_full(asked, None), token_of(now))
    since = version_in(asked.token)
    if since is None or since > now or since < book.forgotten_until(session, owner):
        # They ask again without a token, and get everything.
        return refused(DAV, "valid-sync-token")
    changed, gone = book.changed_since(session, owner, since)

    def said() -> Iterator[str]:
        yield from _full(asked, changed)
        yield from (not_there(address_of(person)) for person in sorted(gone))

    return answer(said(), token_of(now))


def _named(asked: Asked) -> Iterator[str]:
    """Those that were named; for another owner's, as for nobody's, that there is none."""
    people = {_person_in(href): href for href in asked.hrefs}
    found = set()
    for line, person in _lines(asked, people):
        found.add(person)
        yield line
    yield from (not_there(href) for person, href in people.items() if person not in found)


def _full(asked: Asked, ids: Iterable[str] | None) -> Iterator[str]:
    for line, _ in _lines(asked, ids):
        yield line


def _lines(asked: Asked, ids: Iterable[str] | None) -> Iterator[tuple[str, str]]:
    session, owner = db.session(), who().owner
    wanted = None if ids is None else list(ids)
    if (CARDDAV, "address-data") not in asked.names:
        for person, tag in book.tags(session, owner, wanted):
            yield response(address_of(person), of_card(tag), asked.names), person
        return
    for card, tag in book.cards(session, owner, wanted):
        said = of_card(tag) | {(CARDDAV, "address-data"): words(write_card(card).decode())}
        yield response(address_of(card.person.id), said, asked.names), card.person.id


def _person_in(href: str) -> str:
    return unquote(urlsplit(href).path).removeprefix(BOOK).removesuffix(".vcf")


REPORTS: dict[str, Callable[[Asked], Response]] = {
    "addressbook-query": everyone,
    "addressbook-multiget": named,
    "sync-collection": changes,
}
