"""Which browsers want reminders."""

from flask import Blueprint, Response, current_app

from backend import clock
from backend.accounts.gate import who
from backend.body import reads
from backend.db import db, run_tx
from backend.errors import as_json
from backend.push import service
from backend.push.models import Subscription
from backend.push.vapid import public_key
from backend.push.wire import EndpointRequest, SubscriptionRequest

bp = Blueprint("push", __name__, url_prefix="/api/push")


@bp.get("/key")
def key() -> Response:
    """The server's public key, which a browser needs to subscribe."""
    return as_json({"key": public_key(current_app.config["KITH"])})


@bp.get("/subscriptions")
def subscriptions() -> Response:
    """The browsers that get the owner's reminders."""
    rows = service.live_subscriptions(db.session(), who().owner)
    return as_json({"subscriptions": [_shown(row, who().device) for row in rows]})


@bp.put("/subscriptions")
@reads(SubscriptionRequest)
def subscribe(body: SubscriptionRequest) -> Response:
    """Send reminders to this browser from now on."""
    settings, me, now = current_app.config["KITH"], who(), clock.now()
    service.check(body, settings.push_extra_origins)
    vapid_key = public_key(settings)
    row_id = run_tx(lambda session: service.subscribe(session, me.owner, me.device, body, vapid_key, now))
    return as_json({"id": row_id})


@bp.delete("/subscriptions")
@reads(EndpointRequest)
def unsubscribe(body: EndpointRequest) -> Response:
    """Send nothing more to this browser."""
    owner = who().owner
    run_tx(lambda session: service.unsubscribe(session, owner, body.endpoint))
    return Response(status=204)


def _shown(row: Subscription, device: str) -> dict[str, object]:
    return {
        "id": row.id,
        "host": row.host,
        "label": row.label,
        "created_at": clock.as_wire(row.created_at),
        "last_shown_at": row.last_shown_at and clock.as_wire(row.last_shown_at),
        "mine": row.device == device,
    }
