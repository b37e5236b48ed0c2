"""A file leaves in the best encoding that is asked for, through Flask and through Lambda, byte for byte."""

import base64
import gzip
from pathlib import Path

import pytest

from backend.function_url import answer
from tests.support.lambda_events import http

TEXT = b"export {};\n" * 100
# What a build has put beside the file. Nothing here has to unpack it.
BROTLI = b"\x1b\x4b\x04 as node packs it"


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    return sqlite_url


@pytest.fixture
def pwa_dir(tmp_path: Path) -> Path:
    folder = tmp_path / "pwa"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text("<!doctype html><title>Kith</title>")
    (folder / "assets" / "main.js").write_bytes(TEXT)
    (folder / "assets" / "main.js.br").write_bytes(BROTLI)
    (folder / "assets" / "photo.png").write_bytes(b"\x89PNG")
    return folder


@pytest.mark.parametrize(
    ("asked", "encoding", "body"),
    [
        ("gzip, deflate, br, zstd", "br", BROTLI),
        ("br;q=0, gzip", "gzip", gzip.compress(TEXT, 9, mtime=0)),
        ("gzip", "gzip", gzip.compress(TEXT, 9, mtime=0)),
        ("identity", None, TEXT),
        ("", None, TEXT),
    ],
)
def test_the_same_bytes_by_both_ways(app, anonymous, asked: str, encoding: str | None, body: bytes) -> None:
    flask = anonymous.get("/assets/main.js", headers={"Accept-Encoding": asked})
    left = answer(app, http("GET", "/assets/main.js", headers={"accept-encoding": asked}))
    by_lambda = base64.b64decode(left["body"]) if left["isBase64Encoded"] else left["body"].encode()
    assert (flask.data, flask.headers.get("Content-Encoding")) == (body, encoding)
    assert (by_lambda, left["headers"].get("content-encoding")) == (body, encoding)
    for headers in (flask.headers, left["headers"]):
        kept = {name.lower(): value for name, value in headers.items()}
        assert kept["cache-control"] == "public, max-age=31536000, immutable"
        assert (kept["vary"], kept["content-length"]) == ("Accept-Encoding", str(len(body)))
        assert kept["content-type"].startswith("text/javascript")


def test_a_copy_has_no_address_of_its_own(anonymous) -> None:
    assert anonymous.get("/assets/main.js.br").status_code == 404


def test_what_is_packed_already_goes_as_it_is(anonymous) -> None:
    picture = anonymous.get("/assets/photo.png", headers={"Accept-Encoding": "br, gzip"})
    assert (picture.data, picture.headers.get("Content-Encoding")) == (b"\x89PNG", None)
