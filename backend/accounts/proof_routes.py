"""Show again that it is you, for what an unlocked phone alone may not do."""

import logging

from flask import Blueprint, Response, current_app, request

from backend import clock
from backend.accounts.ceremony import passkey_refused
from backend.accounts.codes import spend_code
from backend.accounts.gate import PROVED_FOR, who
from backend.accounts.limits import count_try
from backend.accounts.passkey_answers import take_known
from backend.accounts.service import find_account, prove
from backend.accounts.this_browser import bound_to
from backend.accounts.wire import CodeProof, PasskeyAnswer
from backend.body import reads
from backend.errors import Problem, as_json

log = logging.getLogger("kith.accounts")
bp = Blueprint("proofs", __name__, url_prefix="/api/accounts/proofs")


@bp.post("/code")
@reads(CodeProof)
def with_code(body: CodeProof) -> Response:
    """With a code that came to the address of this account."""
    now = clock.now()
    count_try(request.remote_addr, now)
    if spend_code(body.challenge, body.code, bound_to("code"), now) != find_account(who().owner).email:
        raise Problem(400, "wrong_code", "That code went to another address. Ask for a new one.", "code")
    return _proved()


@bp.post("/passkey")
@reads(PasskeyAnswer)
def with_passkey(body: PasskeyAnswer) -> Response:
    """With a passkey of this account."""
    now, owner = clock.now(), who().owner
    count_try(request.remote_addr, now)
    if take_known(current_app.config["KITH"].public_url, body, bound_to("passkey"), now) != owner:
        raise passkey_refused()
    return _proved()


def _proved() -> Response:
    prove(who().owner, who().device, clock.now())
    log.info("proved at %s", request.endpoint)
    return as_json({"good_for": int(PROVED_FOR.total_seconds())})
