"""Read a JSON body, or a query, into its shape before the view sees it; OpenAPI is made from the same shape.

What a view answers is only said here, for OpenAPI.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

import msgspec
from flask import request


def reads(shape: type[Any]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The view's first argument is the decoded body. A body of another shape is 400 `malformed`."""
    decoder = msgspec.json.Decoder(shape)

    def wrap(view: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(view)
        def read(*args: Any, **kwargs: Any) -> Any:
            return view(decoder.decode(request.get_data()), *args, **kwargs)

        read.body = shape  # type: ignore[attr-defined]
        return read

    return wrap


def asks(shape: type[Any]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The same for the query of a GET."""

    def wrap(view: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(view)
        def read(*args: Any, **kwargs: Any) -> Any:
            return view(msgspec.convert(request.args.to_dict(), shape, strict=False), *args, **kwargs)

        read.query = shape  # type: ignore[attr-defined]
        return read

    return wrap


def answers(shape: type[Any] | str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """A shape of JSON, or another content type, in which refusals come too."""

    def wrap(view: Callable[..., Any]) -> Callable[..., Any]:
        view.answer = shape  # type: ignore[attr-defined]
        return view

    return wrap
