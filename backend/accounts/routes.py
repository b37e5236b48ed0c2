"""Sign in with a code, see and end sessions."""

from flask import Blueprint, Response, current_app, request, session

from backend import clock
from backend.accounts import service
from backend.accounts.codes import GOOD_FOR, clean_email, make_code, spend_code
from backend.accounts.gate import open_to_all, who
from backend.accounts.limits import allow, count_try, network_of
from backend.accounts.opening import let_in
from backend.accounts.this_browser import bound_to
from backend.accounts.wire import CodeRequest, SignInRequest
from backend.accounts.wording import code_mail
from backend.body import reads
from backend.errors import as_json
from backend.mail import send_mail

bp = Blueprint("accounts", __name__, url_prefix="/api/accounts")


@bp.post("/codes")
@open_to_all
@reads(CodeRequest)
def ask_for_code(body: CodeRequest) -> Response:
    """Send an eight-digit code to an address."""
    email, now = clean_email(body.email), clock.now()
    allow("codes from one network", network_of(request.remote_addr), 60, now)
    allow("codes to one address", email, 6, now)
    allow("codes in all", "", 5000, now)
    challenge, code = make_code(email, bound_to("code"), now)
    send_mail(current_app.config["KITH"], email, *code_mail(code, body.language))
    return as_json({"challenge": challenge, "expires_in": int(GOOD_FOR.total_seconds())})


@bp.post("/sessions")
@open_to_all
@reads(SignInRequest)
def sign_in(body: SignInRequest) -> Response:
    """Trade the code for a session."""
    now = clock.now()
    count_try(request.remote_addr, now)
    email = spend_code(body.challenge, body.code, bound_to("code"), now)
    return let_in(service.sign_in(email, body.device.id, body.device.name, now), body.device, now)


@bp.get("/me")
def me() -> Response:
    """The account, this device, and the others."""
    owner, device = who().owner, who().device
    account = service.find_account(owner)
    return as_json(
        {
            "account": {"id": account.id, "email": account.email},
            "device_id": device,
            "devices": [
                {
                    "id": row.id,
                    "name": row.name,
                    "created_at": clock.as_wire(row.created_at),
                    "last_seen_at": clock.as_wire(row.last_seen_at),
                    "current": row.id == device,
                }
                for row in service.list_devices(owner)
            ],
        }
    )


@bp.delete("/session")
def sign_out() -> Response:
    """End this device's session."""
    service.sign_out(who().owner, who().device, clock.now())
    session.clear()
    return Response(status=204)


@bp.delete("/devices/<device_id>")
def revoke(device_id: str) -> Response:
    """End another device's session; it wipes itself at its next contact."""
    service.sign_out(who().owner, device_id, clock.now())
    return Response(status=204)


@bp.delete("/devices")
def revoke_others() -> Response:
    """End every session but this device's."""
    return as_json({"signed_out": service.sign_out_others(who().owner, who().device, clock.now())})
