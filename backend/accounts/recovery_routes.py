"""Make recovery codes, and come in with one."""

from dataclasses import replace

from flask import Blueprint, Response, request

from backend import clock
from backend.accounts import recovery, service
from backend.accounts.gate import needs_proof, open_to_all, who
from backend.accounts.limits import allow, count_try
from backend.accounts.notices import tell_owner
from backend.accounts.opening import let_in
from backend.accounts.wire import RecoverySignIn
from backend.body import reads
from backend.errors import as_json

bp = Blueprint("recovery", __name__, url_prefix="/api/accounts")


@bp.post("/recovery-codes")
@needs_proof
def make() -> Response:
    """Ten new recovery codes, shown this once; those of before are no longer good."""
    owner, now = who().owner, clock.now()
    allow("recovery codes made", owner, 30, now)
    codes = recovery.make_recovery_codes(owner, now)
    tell_owner(owner, service.find_account(owner).email, "new_recovery_codes")
    return as_json({"codes": codes}, 201)


@bp.post("/recovery-sessions")
@open_to_all
@reads(RecoverySignIn)
def sign_in(body: RecoverySignIn) -> Response:
    """Trade a recovery code for a session."""
    now = clock.now()
    count_try(request.remote_addr, now)
    owner = recovery.spend_recovery_code(body.code)
    entrance = service.sign_in_owner(owner, body.device.id, body.device.name, now)
    tell_owner(owner, entrance.email, "recovery_code_used", device=body.device.name)
    return let_in(replace(entrance, is_new_device=False), body.device, now)
