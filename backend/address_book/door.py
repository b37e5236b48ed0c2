"""A contacts program at the door: any user name, and as password a token that may read. It has no session."""

from flask import Response, current_app, g, request

from backend import clock
from backend.accounts.bearer import recognise_token
from backend.accounts.gate import Who
from backend.errors import Problem, not_found

# These ask for the password when they hear it.
ASK = {"WWW-Authenticate": 'Basic realm="Kith", charset="UTF-8"'}
MEANS = {"DAV": "1, 3, addressbook", "Allow": "OPTIONS, GET, HEAD, PROPFIND, REPORT"}


def guard() -> Response | None:
    """Before every request but the question what this door can do."""
    if not offered():
        raise not_found()
    if request.method == "OPTIONS":
        return Response(status=200, headers=MEANS)
    shown = request.authorization
    if shown is None or shown.type != "basic" or not shown.password:
        return _who_are_you()
    try:
        view = current_app.view_functions[request.endpoint or ""]
        owner, token, scopes = recognise_token(shown.password, view, clock.now())
    except Problem as problem:
        if problem.status == 401:
            return _who_are_you()
        raise
    g.who = Who(owner, token, scopes=scopes)
    return None


def offered() -> bool:
    """Not behind CloudFront: it passes neither PROPFIND nor REPORT, and signs where the password would stand."""
    return current_app.config["KITH"].queue_url is None


def _who_are_you() -> Response:
    return Response("Use a Kith token that may read as the password.\n", 401, ASK, mimetype="text/plain")
