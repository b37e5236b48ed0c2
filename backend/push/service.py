"""Remember and forget the browsers of an owner."""

import base64
import binascii
import uuid
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from backend.accounts.erasing import hold
from backend.accounts.models import Device
from backend.db import touch
from backend.errors import Problem, not_found
from backend.push.allowlist import endpoint_ok, host
from backend.push.models import Subscription
from backend.push.wire import SubscriptionRequest

MOST = 20
NAMES = uuid.UUID("6f1c1a52-3c1b-5a53-9f3a-0d6a7d1f0c11")


def subscription_id(endpoint: str) -> str:
    return str(uuid.uuid5(NAMES, endpoint))


def subscribe(
    session: Session, owner: str, device: str, asked: SubscriptionRequest, vapid_key: str, now: datetime
) -> str:
    """Insert or refresh. The planners are told, so that reminders that found no device go out after all."""
    hold(session, owner)
    row_id = subscription_id(asked.endpoint)
    row = session.get(Subscription, (owner, row_id))
    if row is None:
        row = Subscription(owner=owner, id=row_id, endpoint=asked.endpoint, created_at=now)
        row.host = host(asked.endpoint)
        session.add(row)
    row.device, row.label, row.vapid_key = device, asked.label, vapid_key
    row.p256dh, row.auth = asked.keys.p256dh, asked.keys.auth
    session.flush()
    _forget_surplus(session, owner)
    touch(session, owner, "subscriptions", row_id)
    return row_id


def unsubscribe(session: Session, owner: str, endpoint: str) -> None:
    row = session.get(Subscription, (owner, subscription_id(endpoint)))
    if row is None:
        raise not_found()
    session.delete(row)


def find_by_endpoint(session: Session, owner: str, endpoint: str) -> Subscription:
    row = session.get(Subscription, (owner, subscription_id(endpoint)))
    if row is None:
        raise not_found()
    return row


def live_subscriptions(session: Session, owner: str) -> list[Subscription]:
    """Where this owner can be reached. A device that was signed out from afar hears nothing more."""
    revoked = select(Device.id).where(Device.owner == owner, Device.revoked_at.is_not(None))
    rows = select(Subscription).where(Subscription.owner == owner, Subscription.device.not_in(revoked))
    return list(session.scalars(rows.order_by(Subscription.created_at, Subscription.id)))


def check(asked: SubscriptionRequest, extra_origins: Collection[str]) -> None:
    """Raises Problem: an endpoint is a place we will post to, so a stranger does not choose it freely."""
    if not endpoint_ok(asked.endpoint, extra_origins):
        raise Problem(400, "endpoint_refused", "That is not a push service Kith knows. Nothing was kept.", "endpoint")
    if not _good_keys(asked.keys.p256dh, asked.keys.auth):
        raise Problem(400, "bad_keys", "The browser's keys could not be read. Nothing was kept.", "keys")


def _good_keys(p256dh: str, auth: str) -> bool:
    from cryptography.hazmat.primitives.asymmetric import ec

    try:
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), _decoded(p256dh))
        return len(_decoded(auth)) == 16
    except (ValueError, binascii.Error):
        return False


def _decoded(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)


def _forget_surplus(session: Session, owner: str) -> None:
    rows = select(Subscription.id).where(Subscription.owner == owner)
    newest_first = rows.order_by(Subscription.created_at.desc(), Subscription.id)
    surplus = list(session.scalars(newest_first.offset(MOST)))
    if surplus:
        session.execute(delete(Subscription).where(Subscription.owner == owner, Subscription.id.in_(surplus)))
