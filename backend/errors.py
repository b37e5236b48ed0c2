"""One table from exception to JSON. Every refusal says what happened, what was kept and what to do."""

import logging

import msgspec
from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException, RequestEntityTooLarge

from backend.request_id import reference

log = logging.getLogger("kith")


class Problem(Exception):
    """A refusal with a code for programs and a sentence for people."""

    def __init__(self, status: int, code: str, message: str, field: str | None = None) -> None:
        super().__init__(code)
        self.status, self.code, self.message, self.field = status, code, message, field


def not_found() -> Problem:
    return Problem(404, "not_found", "There is nothing here with that name. Nothing was changed.")


def as_json(data: object, status: int = 200) -> Response:
    return Response(msgspec.json.encode(data), status, mimetype="application/json")


def register_errors(app: Flask) -> None:
    @app.errorhandler(Problem)
    def _problem(problem: Problem) -> Response:
        return _answer(problem.status, problem.code, problem.message, problem.field)

    @app.errorhandler(msgspec.DecodeError)
    def _malformed(error: msgspec.DecodeError) -> Response:
        # msgspec ends its sentence with the place: "... - at `$.changes[0].id`".
        place = str(error).rpartition("at `$")[2].rstrip("`").lstrip(".") if "at `$" in str(error) else None
        return _answer(400, "malformed", "The request could not be read, so nothing was changed.", place)

    @app.errorhandler(RequestEntityTooLarge)
    def _too_large(_: RequestEntityTooLarge) -> Response:
        return _answer(413, "too_large", "That is more than one request may carry. Send it in smaller parts.")

    @app.errorhandler(HTTPException)
    def _http(error: HTTPException) -> Response:
        code = (error.name or "error").lower().replace(" ", "_")
        return _answer(error.code or 500, code, error.description or "The request was refused.")

    @app.errorhandler(Exception)
    def _unexpected(error: Exception) -> Response:
        # The message may quote a note or an address, so only the kind and the place go to the log.
        frame = error.__traceback__
        while frame and frame.tb_next:
            frame = frame.tb_next
        place = f"{frame.tb_frame.f_code.co_filename}:{frame.tb_lineno}" if frame else "?"
        log.error("unexpected %s at %s", type(error).__name__, place)
        return _answer(500, "server_error", "Something broke on our side. Nothing of yours was lost; try again.")


def _answer(status: int, code: str, message: str, field: str | None = None) -> Response:
    # Codes and doors are words of ours; what was sent is not in them.
    log.info("refused %s at %s", code, request.endpoint)
    error = {"code": code, "message": message, "reference": reference()} | ({"field": field} if field else {})
    return as_json({"error": error}, status)
