"""An HTTP event reaches the app as the request it was, and the answer leaves as AWS wants it."""

import base64
import json
from collections.abc import Iterable
from typing import Any

import pytest
from flask import Flask, Response, jsonify, make_response, request

from backend.function_url import answer
from tests.support.lambda_events import http


@pytest.fixture
def echo() -> Flask:
    app = Flask("echo")

    @app.route("/<path:path>", methods=["GET", "POST"])
    def _echo(path: str) -> Response:
        return jsonify(
            path=path,
            words=request.args.getlist("word"),
            cookies=request.cookies,
            address=request.remote_addr,
            body=request.get_data(as_text=True),
            length=request.content_length,
            secure=request.is_secure,
        )

    @app.get("/cookies")
    def _cookies() -> Response:
        response = make_response("two")
        response.set_cookie("a", "1", expires=0)
        response.set_cookie("b", "2")
        response.headers.add("Link", "</a>")
        response.headers.add("Link", "</b>")
        return response

    @app.get("/picture")
    def _picture() -> Response:
        return Response(b"\x89PNG\xff", mimetype="image/png")

    @app.get("/squeezed")
    def _squeezed() -> Response:
        return Response(b"\x1f\x8b\x08", mimetype="text/html", headers={"Content-Encoding": "gzip"})

    return app


def said(app: Flask, event: dict[str, Any]) -> dict[str, Any]:
    words: dict[str, Any] = json.loads(answer(app, event)["body"])
    return words


def test_path_query_and_body_arrive_whole(echo: Flask) -> None:
    heard = said(echo, http("POST", "/caf%C3%A9/na%20me?word=a&word=%C3%A9", {"name": "Žofie 🌱"}))
    assert heard["path"] == "café/na me"
    assert heard["words"] == ["a", "é"]
    assert json.loads(heard["body"]) == {"name": "Žofie 🌱"}
    assert heard["secure"]


def test_a_body_in_base64_is_unpacked_and_measured(echo: Flask) -> None:
    event = http("POST", "/x", b"\xc3\xa9\xc3\xa9")
    event["headers"]["content-length"] = "999"
    assert (said(echo, event)["body"], said(echo, event)["length"]) == ("éé", 4)


def test_cookies_arrive_once(echo: Flask) -> None:
    event = http("GET", "/x", cookies=["a=1", "b=2"], headers={"cookie": "a=forged"})
    assert said(echo, event)["cookies"] == {"a": "1", "b": "2"}


def test_nobody_can_forge_an_address(echo: Flask) -> None:
    forged = {"x-forwarded-for": "6.6.6.6, 7.7.7.7", "forwarded": "for=6.6.6.6", "x-real-ip": "6.6.6.6"}
    assert said(echo, http("GET", "/x", headers=forged))["address"] == "203.0.113.7"


def test_each_cookie_leaves_once_and_other_headers_are_joined(echo: Flask) -> None:
    left = answer(echo, http("GET", "/cookies"))
    assert [cookie.partition("=")[0] for cookie in left["cookies"]] == ["a", "b"]
    assert left["headers"]["link"] == "</a>, </b>"
    assert "set-cookie" not in left["headers"]


@pytest.mark.parametrize(("path", "body"), [("/picture", b"\x89PNG\xff"), ("/squeezed", b"\x1f\x8b\x08")])
def test_what_is_not_plain_text_leaves_in_base64(echo: Flask, path: str, body: bytes) -> None:
    left = answer(echo, http("GET", path))
    assert left["isBase64Encoded"]
    assert base64.b64decode(left["body"]) == body


def test_the_answer_is_closed_even_when_it_breaks() -> None:
    closed = []

    class Broken:
        def __iter__(self) -> Iterable[bytes]:
            raise OSError("cut")

        def close(self) -> None:
            closed.append(True)

    with pytest.raises(OSError, match="cut"):
        answer(lambda _environ, _start: Broken(), http("GET", "/"))
    assert closed
