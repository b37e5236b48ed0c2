"""What a body may be: never what a form of another site can send, and never compressed."""

from flask import request

from backend.errors import Problem

# None of them is among the three that a page may send to another site unasked.
FILES = (
    "application/octet-stream",
    "application/json",
    "application/zip",
    "text/csv",
    "text/vcard",
    "text/calendar",
)


def plain_json() -> None:
    _uncompressed()
    if request.content_length and request.mimetype != "application/json":
        raise Problem(415, "not_json", "Send the request as application/json. Nothing was changed.")


def _uncompressed() -> None:
    if request.headers.get("Content-Encoding", "identity") != "identity":
        raise Problem(415, "compressed", "Send the request uncompressed. Nothing was changed.")


def plain_file(from_program: bool) -> None:
    _uncompressed()
    if request.content_length and request.mimetype not in FILES:
        why = f"Send the file as {FILES[0]}, or as one of {', '.join(FILES[1:])}. Nothing was changed."
        raise Problem(415, "not_a_file", why)
    # Bytes could be anything, so from a browser they come only where it says itself that the page is Kith's.
    said = request.headers.get("Sec-Fetch-Site") == "same-origin"
    if not from_program and not said and request.mimetype != "application/json":
        raise Problem(403, "cross_site", "This request did not come from Kith itself, so nothing was changed.")
