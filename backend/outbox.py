"""The page that shows mails which were not really sent. Only for a Kith at home, seen from the same machine."""

from email.message import EmailMessage
from html import escape
from ipaddress import ip_address

from flask import Blueprint, Response, current_app, request

from backend.errors import not_found
from backend.mail import local_mails
from backend.settings import Settings

bp = Blueprint("outbox", __name__)
# What a mail's HTML may do here is less than in any mail program: be looked at.
FOR_A_MAIL = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; sandbox"


@bp.get("/outbox")
def outbox() -> Response:
    mails = "".join(_article(mail) for mail in _mails())
    return _page(
        '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Outbox</title>'
        f"<main><h1>Outbox</h1><p>Mails that this Kith would have sent, newest first.</p>"
        f"{mails or '<p>No mail yet.</p>'}</main></html>"
    )


@bp.get("/outbox/<name>")
def as_html(name: str) -> Response:
    for mail in _mails():
        if _name(mail) == name and (part := mail.get_body(("html",))):
            page = _page(str(part.get_content()))
            page.headers["Content-Security-Policy"] = FOR_A_MAIL
            return page
    raise not_found()


def _mails() -> list[EmailMessage]:
    settings: Settings = current_app.config["KITH"]
    # Sign-in codes are read here, so a stranger on the same network must not see it.
    if settings.smtp_url or not settings.at_home or not _from_here():
        raise not_found()
    return local_mails(settings)


def _article(mail: EmailMessage) -> str:
    plain = mail.get_body(("plain",))
    dressed = f'<p><a href="/outbox/{escape(_name(mail))}">As HTML</a></p>' if mail.get_body(("html",)) else ""
    return (
        f"<article><h2>{escape(mail['Subject'])}</h2><p>{escape(mail['To'])}</p>"
        f"<pre>{escape(plain.get_content() if plain else '')}</pre>{dressed}</article><hr>"
    )


def _name(mail: EmailMessage) -> str:
    return str(mail.get("Message-ID", "")).strip("<>").partition("@")[0]


def _page(html: str) -> Response:
    return Response(html, mimetype="text/html", headers={"Cache-Control": "no-store"})


def _from_here() -> bool:
    return bool(request.remote_addr) and ip_address(request.remote_addr or "").is_loopback
