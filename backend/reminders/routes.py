"""Prove that reminders arrive: a test, the receipts, and the list of what went out."""

from typing import Annotated

from flask import Blueprint, Response
from msgspec import Meta, Struct
from sqlalchemy.orm import Session

from backend import clock
from backend.accounts.gate import open_to_all, who
from backend.accounts.limits import allow
from backend.body import asks, reads
from backend.db import db, run_tx
from backend.errors import as_json
from backend.push.service import find_by_endpoint
from backend.push.wire import EndpointRequest
from backend.reminders.act import act, instant_of
from backend.reminders.due import today
from backend.reminders.kinds import test
from backend.reminders.kinds.kind import Action
from backend.reminders.past import past_reminders
from backend.reminders.plan import new_reminder, owner_hours
from backend.reminders.proof import proof
from backend.reminders.queue import Due, put
from backend.reminders.receipts import What, take_receipt
from backend.row_security import EVERYONE, acting_for

bp = Blueprint("reminders", __name__, url_prefix="/api")


class ReceiptRequest(Struct):
    token: Annotated[str, Meta(max_length=64)]
    what: What


class ActRequest(Struct):
    token: Annotated[str, Meta(max_length=64)]
    action: Action
    # When it was tapped, in milliseconds since 1970, by the phone's clock: it may have had no signal.
    at: Annotated[int, Meta(ge=0, le=10**14)] | None = None


class PastRequest(Struct):
    # The `next` of the answer before.
    before: Annotated[str, Meta(max_length=36)] | None = None


@bp.get("/reminders")
def reminders() -> Response:
    """What is coming, and what happened to what went out."""
    return as_json(proof(db.session(), who().owner))


@bp.get("/reminders/past")
@asks(PastRequest)
def past(query: PastRequest) -> Response:
    """What became of the reminders that went out, the newest first, page by page."""
    return as_json(past_reminders(db.session(), who().owner, query.before))


@bp.post("/push/test")
@reads(EndpointRequest)
def send_test(body: EndpointRequest) -> Response:
    """Send a test reminder to this browser. It is delivered outside this request."""
    owner, now = who().owner, clock.now()
    allow("test reminders", owner, 30, now)

    def work(session: Session) -> str:
        subscription = find_by_endpoint(session, owner, body.endpoint)
        day = today(owner_hours(session, owner), now).isoformat()
        row = new_reminder(owner, test.NAME, subscription.id, day, now)
        # Asked twice in the same instant is asked once.
        return session.merge(row).id

    reminder = run_tx(work)
    put(Due(now, owner))
    return as_json({"reminder": reminder}, 202)


@bp.post("/push/receipts")
@open_to_all
@reads(ReceiptRequest)
def receipt(body: ReceiptRequest) -> Response:
    """The worker says that a reminder was shown or clicked."""
    now = clock.now()
    with acting_for(EVERYONE):
        run_tx(lambda session: take_receipt(session, body.token, body.what, now))
    return Response(status=204)


@bp.post("/push/act")
@open_to_all
@reads(ActRequest)
def answered(body: ActRequest) -> Response:
    """The owner has answered on the notification: "thanked", or "tomorrow"."""
    act(body.token, body.action, instant_of(body.at), clock.now())
    return Response(status=204)
