"""The page that shows mails which were not really sent. Only for a Kith at home, seen from the same machine."""

from html import escape
from ipaddress import ip_address

from flask import Blueprint, Response, current_app, request

from backend.errors import not_found
from backend.mail import local_mails
from backend.settings import Settings

bp = Blueprint("outbox", __name__)


@bp.get("/outbox")
def outbox() -> Response:
    settings: Settings = current_app.config["KITH"]
    # Sign-in codes are read here, so a stranger on the same network must not see it.
    if settings.smtp_url or not settings.at_home or not _from_here():
        raise not_found()
    mails = "".join(
        f"<article><h2>{escape(mail['Subject'])}</h2><p>{escape(mail['To'])}</p>"
        f"<pre>{escape(mail.get_content())}</pre></article><hr>"
        for mail in local_mails(settings)
    )
    return Response(
        '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Outbox</title>'
        f"<main><h1>Outbox</h1><p>Mails that this Kith would have sent, newest first.</p>"
        f"{mails or '<p>No mail yet.</p>'}</main></html>",
        mimetype="text/html",
        headers={"Cache-Control": "no-store"},
    )


def _from_here() -> bool:
    return bool(request.remote_addr) and ip_address(request.remote_addr or "").is_loopback
