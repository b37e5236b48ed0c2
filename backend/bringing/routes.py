"""A file of another tool: look at what it would do, let it in, take it back.

What reads files is imported in the routes: no other request needs it, and a cold start pays for every import.
"""

from typing import TYPE_CHECKING

from flask import Blueprint, Response, request
from werkzeug.exceptions import RequestEntityTooLarge

from backend import clock
from backend.accounts.gate import takes_files, takes_tokens, who
from backend.accounts.limits import allow
from backend.body import answers, asks
from backend.bringing.wire import FileAsked, ImportAnswer, ImportsAnswer, PreviewAnswer, TakenBack
from backend.errors import Problem, as_json

if TYPE_CHECKING:
    from backend.bringing.formats import Told

bp = Blueprint("bringing", __name__, url_prefix="/api/imports")
MOST_BYTES = 10 * 1024 * 1024
MOST_AN_HOUR = 120


@bp.post("/preview")
@takes_files(MOST_BYTES)
@takes_tokens("write")
@answers(PreviewAnswer)
@asks(FileAsked)
def look(asked: FileAsked) -> Response:
    """What a file would add, fill, skip and reject. Writes nothing."""
    from backend.bringing.commit import preview

    return as_json(preview(who().owner, _told(asked), clock.now()))


@bp.post("")
@takes_files(MOST_BYTES)
@takes_tokens("write")
@answers(ImportAnswer)
@asks(FileAsked)
def bring(asked: FileAsked) -> Response:
    """Let a file in. The same file again brings only what is not here."""
    from backend.bringing.commit import bring_in

    return as_json(bring_in(who().owner, _told(asked), asked.name, clock.now()))


@bp.get("")
@takes_tokens("read")
@answers(ImportsAnswer)
def brought() -> Response:
    """The imports of the last 30 days."""
    from backend.bringing.brought import list_imports

    return as_json(ImportsAnswer(list_imports(who().owner)))


@bp.delete("/<batch_id>")
@takes_tokens("write")
@answers(TakenBack)
def take_back(batch_id: str) -> Response:
    """Take an import back. What was changed since stays."""
    from backend.bringing.undo import take_back

    return as_json(take_back(who().owner, batch_id, clock.now()))


def _told(asked: FileAsked) -> "Told":
    from backend.bringing.formats import understand, understand_table

    data = _file()
    if asked.columns is not None:
        return understand_table(data, asked.columns, asked.days)
    return understand(data, asked.name, asked.format)


def _file() -> bytes:
    allow("files sent in", who().owner, MOST_AN_HOUR, clock.now())
    try:
        return request.get_data(cache=False)
    except RequestEntityTooLarge as error:
        why = (
            "This file is larger than one request may carry (10 MB; where Kith runs on AWS, 4 MB). Nothing was changed."
            " Send it in parts, or import it in the app, which reads it on the device."
        )
        raise Problem(413, "too_big", why) from error
