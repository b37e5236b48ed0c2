"""The demo's open door: whoever comes is signed in as the demo's owner. Registered by `--demo` only."""

import uuid

from flask import Blueprint, Flask, redirect, request, session
from werkzeug.wrappers import Response as Redirect

from backend import clock
from backend.accounts import service
from backend.accounts.gate import open_to_all
from backend.accounts.opening import remember
from backend.demo.seed import EMAIL

bp = Blueprint("demo", __name__)


def register_demo(app: Flask) -> None:
    app.register_blueprint(bp)


@bp.get("/demo")
@open_to_all
def enter() -> Redirect:
    """Sign this browser in as the demo's owner and show the account."""
    if "token" not in session:
        remember(service.sign_in(EMAIL, str(uuid.uuid4()), "This browser", clock.now()).token)
    return _unstored("/account?welcome=1")


@bp.before_app_request
def _first_visit() -> Redirect | None:
    arriving = request.path == "/" and request.headers.get("Sec-Fetch-Mode", "navigate") == "navigate"
    return _unstored("/demo") if arriving and "token" not in session else None


def _unstored(path: str) -> Redirect:
    answer = redirect(path)
    answer.headers["Cache-Control"] = "no-store"
    return answer
