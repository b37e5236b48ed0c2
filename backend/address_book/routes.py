"""A read-only CardDAV address book, for the phone's own apps (RFC 6352, and RFC 6578 for what has changed)."""

from collections.abc import Callable, Iterator
from typing import Any

from flask import Blueprint, Response, current_app, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from backend.accounts.gate import takes_tokens, who
from backend.address_book import book, door
from backend.address_book.answering import answer, refused
from backend.address_book.asked import DAV, Asked, read_asked
from backend.address_book.card import write_card
from backend.address_book.multistatus import response
from backend.address_book.properties import (
    BOOK,
    CARD_TYPE,
    HOME,
    ROOT,
    address_of,
    of_book,
    of_card,
    of_home,
    of_root,
)
from backend.address_book.reports import REPORTS
from backend.db import db
from backend.errors import as_json, not_found

bp = Blueprint("address_book", __name__)
dav = Blueprint("dav", __name__)
dav.before_request(door.guard)


@bp.get("/api/address-book")
def look() -> Response:
    """Where the phone's own apps find the address book; nothing where this server cannot offer it."""
    public_url = current_app.config["KITH"].public_url
    return as_json({"address": public_url + ROOT if door.offered() else None})


@bp.route("/.well-known/carddav", methods=["GET", "PROPFIND"])
def well_known() -> AnyResponse:
    """Where contacts programs look first."""
    return redirect(ROOT, 301)


@dav.route(ROOT, methods=["PROPFIND"])
@takes_tokens("read")
def root() -> Response:
    asked = _asked()
    return answer([response(ROOT, of_root(), asked.names), *_below(HOME, of_home, asked)])


@dav.route(HOME, methods=["PROPFIND"])
@takes_tokens("read")
def home() -> Response:
    asked = _asked()
    version = book.version(db.session(), who().owner)
    return answer([response(HOME, of_home(), asked.names), *_below(BOOK, lambda: of_book(version), asked)])


@dav.route(BOOK, methods=["PROPFIND"])
@takes_tokens("read")
def cards() -> Response:
    asked, owner = _asked(), who().owner

    def said() -> Iterator[str]:
        yield response(BOOK, of_book(book.version(db.session(), owner)), asked.names)
        if _is_deep():
            for person, tag in book.tags(db.session(), owner):
                yield response(address_of(person), of_card(tag), asked.names)

    return answer(said())


@dav.route(BOOK, methods=["REPORT"])
@takes_tokens("read")
def report() -> Response:
    asked = _asked()
    make = REPORTS.get(asked.report)
    return make(asked) if make else refused(DAV, "supported-report")


@dav.route(f"{BOOK}<person>.vcf", methods=["GET"])
@takes_tokens("read")
def one(person: str) -> Response:
    for card, tag in book.cards(db.session(), who().owner, [person]):
        found = Response(write_card(card), content_type=CARD_TYPE, headers={"Cache-Control": "private, no-cache"})
        found.set_etag(tag)
        found.make_conditional(request)
        return found
    raise not_found()


@dav.route(f"{BOOK}<person>.vcf", methods=["PROPFIND"])
@takes_tokens("read")
def about_one(person: str) -> Response:
    asked = _asked()
    for _, tag in book.tags(db.session(), who().owner, [person]):
        return answer([response(address_of(person), of_card(tag), asked.names)])
    raise not_found()


def _below(path: str, properties: Callable[[], Any], asked: Asked) -> list[str]:
    return [response(path, properties(), asked.names)] if _is_deep() else []


def _is_deep() -> bool:
    return request.headers.get("Depth", "0") != "0"


def _asked() -> Asked:
    return read_asked(request.get_data())
