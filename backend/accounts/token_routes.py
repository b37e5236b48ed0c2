"""The owner's say over her personal access tokens. A token cannot make, see or end tokens: this is for people."""

from datetime import timedelta

from flask import Blueprint, Response
from sqlalchemy.orm import Session

from backend import clock
from backend.accounts.gate import needs_proof, token_hash, who
from backend.accounts.limits import allow
from backend.accounts.models import AccessToken
from backend.accounts.service import new_id
from backend.accounts.tokens import as_words, list_tokens, make_token, new_secret, revoke_token
from backend.accounts.wire import TokenRequest
from backend.body import reads
from backend.db import run_tx
from backend.errors import Problem, as_json

bp = Blueprint("tokens", __name__, url_prefix="/api/accounts/tokens")


@bp.get("")
def look() -> Response:
    """The owner's tokens, without what makes them work."""
    return as_json({"tokens": [_shown(row) for row in list_tokens(who().owner)]})


@bp.post("")
@needs_proof
@reads(TokenRequest)
def make(body: TokenRequest) -> Response:
    """Make a token. It is shown in this answer and never again."""
    owner, now, secret = who().owner, clock.now(), new_secret()
    allow("tokens made", owner, 30, now)
    name = body.name.replace("\x00", "").strip()
    if not name:
        raise Problem(400, "no_name", "Give the token a name, so that you know it again. Nothing was made.", "name")
    about = {"name": name, "scopes": as_words(set(body.scopes)), "expires_at": now + timedelta(days=body.days)}

    def work(session: Session) -> AccessToken:
        row = AccessToken(id=new_id(), token_hash=token_hash(secret), created_at=now, **about)
        return make_token(session, owner, row)

    return as_json(_shown(run_tx(work)) | {"token": secret}, 201)


@bp.delete("/<token_id>")
def revoke(token_id: str) -> Response:
    """End a token: from now on it opens nothing."""
    revoke_token(who().owner, token_id)
    return Response(status=204)


def _shown(row: AccessToken) -> dict[str, object]:
    return {
        "id": row.id,
        "name": row.name,
        "scopes": row.scopes.split(),
        "created_at": clock.as_wire(row.created_at),
        "expires_at": clock.as_wire(row.expires_at),
        "last_used_at": row.last_used_at and clock.as_wire(row.last_used_at),
    }
