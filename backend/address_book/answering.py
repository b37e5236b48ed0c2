"""Answer a contacts program: page by page while it is sent, because with all the faces it can be large."""

from collections.abc import Iterable

from flask import Response, stream_with_context

from backend.address_book import door
from backend.address_book.multistatus import condition, multistatus

XML = "application/xml; charset=utf-8"


def answer(responses: Iterable[str], token: str | None = None) -> Response:
    said = stream_with_context(multistatus(responses, token))
    return Response(said, 207, content_type=XML, headers=door.MEANS)


def refused(namespace: str, name: str) -> Response:
    """403, with the condition that was not met."""
    return Response(condition(namespace, name), 403, content_type=XML)
