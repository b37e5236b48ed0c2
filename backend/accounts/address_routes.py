"""Move the account to another address: a code that came there shows that it is the owner's."""

from flask import Blueprint, Response, request

from backend import clock
from backend.accounts.address import change_email
from backend.accounts.codes import spend_code
from backend.accounts.gate import needs_proof, who
from backend.accounts.limits import count_try
from backend.accounts.notices import tell_owner
from backend.accounts.this_browser import bound_to
from backend.accounts.wire import CodeProof
from backend.body import reads
from backend.errors import as_json

bp = Blueprint("address", __name__, url_prefix="/api/accounts")


@bp.put("/email")
@needs_proof
@reads(CodeProof)
def change(body: CodeProof) -> Response:
    """Trade a code from the new mailbox for the new address; the old one is told."""
    owner, now = who().owner, clock.now()
    count_try(request.remote_addr, now)
    email = spend_code(body.challenge, body.code, bound_to("code"), now)
    before = change_email(owner, email)
    tell_owner(owner, before, "email_changed")
    return as_json({"account": {"id": owner, "email": email}})
