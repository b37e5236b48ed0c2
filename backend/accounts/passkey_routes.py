"""Add a passkey, sign in with one, see and take away those there are."""

from flask import Blueprint, Response, current_app, request

from backend import clock
from backend.accounts import passkeys, service
from backend.accounts.ceremony import begin_ceremony
from backend.accounts.gate import needs_proof, open_to_all, who
from backend.accounts.limits import allow, count_try, network_of
from backend.accounts.notices import tell_owner
from backend.accounts.opening import let_in
from backend.accounts.passkey_answers import take_known, take_new
from backend.accounts.recovery import count_recovery_codes
from backend.accounts.this_browser import bound_to
from backend.accounts.wire import NewPasskey, PasskeySignIn
from backend.body import reads
from backend.errors import as_json

bp = Blueprint("passkeys", __name__, url_prefix="/api/accounts")


@bp.post("/ceremonies")
@open_to_all
def ask_for_known() -> Response:
    """What `navigator.credentials.get` is to be called with, to sign in or to show that it is still you."""
    from backend.accounts import authenticator

    now = clock.now()
    allow("ceremonies from one network", network_of(request.remote_addr), 300, now)
    challenge = begin_ceremony(bound_to("passkey"), now)
    return as_json(authenticator.ask_for_known(_public_url(), challenge))


@bp.post("/passkey-sessions")
@open_to_all
@reads(PasskeySignIn)
def sign_in(body: PasskeySignIn) -> Response:
    """Trade an answer of your passkey for a session."""
    now = clock.now()
    count_try(request.remote_addr, now)
    owner = take_known(_public_url(), body, bound_to("passkey"), now)
    return let_in(service.sign_in_owner(owner, body.device.id, body.device.name, now), body.device, now)


@bp.post("/passkeys/ceremonies")
@needs_proof
def ask_for_new() -> Response:
    """What `navigator.credentials.create` is to be called with."""
    from backend.accounts import authenticator

    owner, now = who().owner, clock.now()
    allow("passkeys begun by one owner", owner, 60, now)
    known = [passkey.credential_id for passkey in passkeys.list_passkeys(owner)]
    email = service.find_account(owner).email
    challenge = begin_ceremony(bound_to("new-passkey", owner), now)
    return as_json(authenticator.ask_for_new(_public_url(), owner, email, known, challenge))


@bp.post("/passkeys")
@needs_proof
@reads(NewPasskey)
def add(body: NewPasskey) -> Response:
    """Keep the passkey that was just made."""
    owner = who().owner
    passkey = take_new(owner, _public_url(), body, bound_to("new-passkey", owner), clock.now())
    tell_owner(owner, service.find_account(owner).email, "new_passkey")
    return as_json({"id": passkey}, 201)


@bp.get("/passkeys")
def ways_in() -> Response:
    """The passkeys, and how many recovery codes are left."""
    owner = who().owner
    return as_json(
        {
            "passkeys": [
                {
                    "id": row.id,
                    "name": row.name,
                    "created_at": clock.as_wire(row.created_at),
                    "last_used_at": clock.as_wire(row.last_used_at) if row.last_used_at else None,
                }
                for row in passkeys.list_passkeys(owner)
            ],
            "recovery_codes": count_recovery_codes(owner),
        }
    )


@bp.delete("/passkeys/<passkey_id>")
@needs_proof
def remove(passkey_id: str) -> Response:
    """Take a passkey away; it opens nothing any more."""
    passkeys.remove_passkey(who().owner, passkey_id)
    return Response(status=204)


def _public_url() -> str:
    return str(current_app.config["KITH"].public_url)
