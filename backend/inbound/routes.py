"""The signed-in owner's say over the address that takes her mails in."""

from functools import partial
from typing import cast

from flask import Blueprint, Response

from backend import clock
from backend.accounts.gate import who
from backend.accounts.limits import allow
from backend.accounts.private_address import make_secret, revoke, secret_of
from backend.body import answers
from backend.db import db, run_tx
from backend.errors import Problem, as_json
from backend.inbound.domain import mail_domain
from backend.inbound.models import MailIn
from backend.inbound.wire import MailInAnswer, RefusedMail, Why
from backend.own_card.addresses import own_addresses

bp = Blueprint("mail_in", __name__, url_prefix="/api/mail-in")


@bp.get("")
@answers(MailInAnswer)
def look() -> Response:
    """The address that takes this owner's mails in, if there is one, and how the last ones fared."""
    return as_json(_told(who().owner))


@bp.post("")
@answers(MailInAnswer)
def make() -> Response:
    """Make an address; the one before stops working."""
    owner, now = who().owner, clock.now()
    if not mail_domain():
        raise Problem(409, "not_offered", "This Kith takes no mails: whoever runs it has set no domain for them.")
    allow("mail addresses", owner, 30, now)
    run_tx(partial(make_secret, owner=owner, kind=MailIn, now=now))
    return as_json(_told(owner), 201)


@bp.delete("")
def end() -> Response:
    """Take the address back: what is still sent there goes nowhere."""
    owner = who().owner
    run_tx(lambda session: revoke(session, owner, MailIn))
    return Response(status=204)


def _told(owner: str) -> MailInAnswer:
    session, domain = db.session(), mail_domain()
    secret = secret_of(session, owner, MailIn) if domain else None
    told = MailInAnswer(bool(domain), secret and f"{secret}@{domain}", sorted(own_addresses(session, owner)))
    if secret and (row := session.get(MailIn, owner)):
        told.taken_at = row.taken_at
        told.refused = _complaint(row)
    return told


def _complaint(row: MailIn) -> RefusedMail | None:
    """What came to a former address, or before a mail that was taken, needs nobody's attention any more."""
    if row.refused_at is None or row.refused_at < row.created_at or (row.taken_at and row.refused_at <= row.taken_at):
        return None
    return RefusedMail(row.refused_at, cast(Why, row.refused_why))
