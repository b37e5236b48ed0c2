"""Serve the built app: hashed files for ever, the page and the worker never from a stale cache."""

import gzip
import mimetypes
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from flask import Flask, Response, request
from werkzeug.datastructures import Accept

from backend.errors import not_found

SQUEEZED = {"text/html", "text/css", "text/javascript", "application/manifest+json", "image/svg+xml"}
TYPES = {".js": "text/javascript", ".webmanifest": "application/manifest+json", ".svg": "image/svg+xml"}


@dataclass(frozen=True)
class File:
    body: bytes
    # As the build has left it: Python's own library has no brotli.
    brotli: bytes | None
    mimetype: str
    cache: str

    def packed(self, taken: Accept) -> tuple[str, bytes] | None:
        """The best encoding that is taken, and the bytes in it."""
        if self.brotli and taken["br"]:
            return "br", self.brotli
        return ("gzip", gzipped(self.body)) if self.mimetype in SQUEEZED and taken["gzip"] else None


@cache
def gzipped(body: bytes) -> bytes:
    """When somebody asks and not at the start: whoever speaks https speaks brotli too."""
    return gzip.compress(body, 9, mtime=0)


def read_files(folder: Path) -> dict[str, File]:
    """Every file of the build by its address, read once: a few hundred kilobytes in all."""
    return {
        f"/{path.relative_to(folder).as_posix()}": _file(folder, path)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".br"
    }


def serve_pwa(app: Flask, files: dict[str, File]) -> None:
    """Everything that is neither API nor file is a screen, and every screen is the same page."""

    @app.get("/", defaults={"path": ""})
    @app.get("/<path:path>")
    def page(path: str) -> Response:
        if path.startswith("api/"):
            raise not_found()
        file = files.get(f"/{path}") or (None if path.startswith("assets/") else files.get("/index.html"))
        if file is None:
            raise not_found()
        return _answer(file)


def _answer(file: File) -> Response:
    packed = file.packed(request.accept_encodings)
    response = Response(packed[1] if packed else file.body, mimetype=file.mimetype)
    if packed:
        response.headers["Content-Encoding"] = packed[0]
    response.headers["Cache-Control"] = file.cache
    response.headers["Vary"] = "Accept-Encoding"
    return response


def _file(folder: Path, path: Path) -> File:
    body = path.read_bytes()
    kind = TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    hashed = path.relative_to(folder).parts[0] == "assets"
    return File(
        body,
        beside.read_bytes() if (beside := path.with_name(f"{path.name}.br")).is_file() else None,
        kind,
        "public, max-age=31536000, immutable" if hashed else "no-cache",
    )
