"""End letters: a page with one button for people, the same address for the mail program's own button."""

from base64 import b64encode
from hashlib import sha256
from html import escape

from flask import Blueprint, Response, request

from backend import clock
from backend.accounts.gate import open_to_all, takes_forms
from backend.accounts.limits import allow
from backend.accounts.models import Account
from backend.accounts.preferences import find_preferences
from backend.body import answers
from backend.db import db
from backend.letters.unsubscribe import read_token, switch_off
from backend.letters.wording import Words, words
from backend.row_security import acting_for

bp = Blueprint("letters", __name__, url_prefix="/api/letters")
STYLE = (
    "body{margin:0 auto;max-width:30rem;padding:2rem 1rem;font:1.05rem/1.5 system-ui,sans-serif}"
    ":root{color-scheme:light dark}button{font:inherit;min-height:48px;padding:0 1.2rem;border-radius:12px}"
)
POLICY = (
    f"default-src 'none'; style-src 'sha256-{b64encode(sha256(STYLE.encode()).digest()).decode()}'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


@bp.get("/unsubscribe/<token>")
@open_to_all
@answers("text/html")
def ask(token: str) -> Response:
    """A page with one button. Looking changes nothing, because scanners look."""
    meant = read_token(token)
    if meant is None:
        return _page(words(_accepted()), None, 404)
    owner, wish = meant
    said = _words_of(owner)
    return _page(
        said, f'<p>{escape(said.stop(wish))}</p><form method="post"><button>{escape(said.STOP_DO)}</button></form>'
    )


@bp.post("/unsubscribe/<token>")
@open_to_all
@takes_forms
@answers("text/html")
def unsubscribe(token: str) -> Response:
    """Switch off the letters that this token came with (RFC 8058)."""
    now = clock.now()
    meant = read_token(token)
    if meant is None:
        return _page(words(_accepted()), None, 404)
    owner, wish = meant
    allow("unsubscribing", owner, 60, now)
    with acting_for(owner):
        # Whoever has left Kith gets no letters either.
        if db.session.get(Account, owner):
            switch_off(owner, wish, now)
    said = _words_of(owner)
    return _page(said, f'<p role="status">{escape(said.STOPPED)}</p>')


def _words_of(owner: str) -> Words:
    with acting_for(owner):
        return words(find_preferences(db.session(), owner).language)


def _accepted() -> str | None:
    return request.accept_languages.best_match(["en", "de"])


def _page(said: Words, body: str | None, status: int = 200) -> Response:
    title = escape(said.STOP_TITLE)
    return Response(
        f'<!doctype html><html lang="{said.LANGUAGE}"><meta charset="utf-8"><meta name="viewport" '
        f'content="width=device-width"><title>{title}</title><style>{STYLE}</style><main><h1>{title}</h1>'
        f"{body or f'<p>{escape(said.GONE)}</p>'}</main></html>",
        status,
        mimetype="text/html",
        headers={"Content-Security-Policy": POLICY},
    )
