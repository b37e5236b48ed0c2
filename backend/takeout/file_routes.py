"""All of it as files, for a program of the owner's or for her own hand. Sent page by page, however much it is."""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, time
from functools import partial

from flask import Blueprint, Response, current_app, request, stream_with_context
from sqlalchemy.orm import Session

from backend import clock
from backend.accounts.gate import needs_proof, takes_tokens, who
from backend.address_book.book import cards
from backend.address_book.card import write_card
from backend.body import answers
from backend.calendar.feed import entries
from backend.calendar.ics import as_ics
from backend.db import db
from backend.errors import not_found
from backend.sync.registry import NOUNS
from backend.takeout.archive import archive
from backend.takeout.everything import everything
from backend.takeout.table import as_table

bp = Blueprint("takeout_files", __name__, url_prefix="/api/takeout")


@bp.get("/everything.json")
@needs_proof
@takes_tokens("read")
@answers("application/json")
def whole() -> Response:
    """Everything in one file, which the app reads back in."""
    return _file("everything.json", "application/json", partial(everything, now=clock.now()))


@bp.get("/people.vcf")
@needs_proof
@takes_tokens("read")
@answers("text/vcard")
def people() -> Response:
    """Everyone as vCard 3.0, with faces and birthdays and without notes."""

    def written(session: Session, owner: str) -> Iterator[bytes]:
        yield from (write_card(card) for card, _ in cards(session, owner))

    return _file("people.vcf", "text/vcard", written)


@bp.get("/calendar.ics")
@needs_proof
@takes_tokens("read")
@answers("text/calendar")
def calendar() -> Response:
    """What is coming, like the calendar feed."""

    def written(session: Session, owner: str) -> Iterator[bytes]:
        now = clock.now()
        coming = entries(session, owner, current_app.config["KITH"].public_url, now)
        yield as_ics("Kith", coming, datetime.combine(now.date(), time(0), UTC))

    return _file("calendar.ics", "text/calendar", written)


@bp.get("/archive.html")
@needs_proof
@takes_tokens("read")
@answers("text/html")
def to_read() -> Response:
    """Everything to read and to print, in one page."""
    return _file("archive.html", "text/html", partial(archive, now=clock.now()))


@bp.get("/<noun>.csv")
@needs_proof
@takes_tokens("read")
@answers("text/csv")
def table(noun: str) -> Response:
    """One noun as a table; cells that a spreadsheet would take for formulas begin with an apostrophe."""
    if noun not in NOUNS:
        raise not_found()
    return _file(f"{noun}.csv", "text/csv", partial(as_table, noun=NOUNS[noun]))


def _file(name: str, mimetype: str, make: Callable[[Session, str], Iterable[str | bytes]]) -> Response:
    def sent() -> Iterator[bytes]:
        # The session of the request has ended when this begins: it has one of its own, which ends with it.
        for piece in make(db.session(), who().owner):
            yield piece.encode() if isinstance(piece, str) else piece

    # Who asks for the head alone is sent nothing, and nobody would close what was begun.
    body: Iterable[bytes] = [] if request.method == "HEAD" else stream_with_context(sent())
    response = Response(body, mimetype=mimetype)
    response.headers["Content-Disposition"] = f'attachment; filename="kith-{name}"'
    return response
