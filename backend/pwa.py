"""Serve the built app: hashed files for ever, the page and the worker never from a stale cache."""

import gzip
import mimetypes
from dataclasses import dataclass
from pathlib import Path

from flask import Flask, Response, request

from backend.errors import not_found

SQUEEZED = {"text/html", "text/css", "text/javascript", "application/manifest+json", "image/svg+xml"}
TYPES = {".js": "text/javascript", ".webmanifest": "application/manifest+json", ".svg": "image/svg+xml"}


@dataclass(frozen=True)
class File:
    body: bytes
    squeezed: bytes | None
    mimetype: str
    cache: str


def read_files(folder: Path) -> dict[str, File]:
    """Every file of the build by its address, read once: a few hundred kilobytes in all."""
    return {
        f"/{path.relative_to(folder).as_posix()}": _file(folder, path)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
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
    if file.squeezed and "gzip" in request.headers.get("Accept-Encoding", ""):
        response = Response(file.squeezed, mimetype=file.mimetype)
        response.headers["Content-Encoding"] = "gzip"
    else:
        response = Response(file.body, mimetype=file.mimetype)
    response.headers["Cache-Control"] = file.cache
    response.headers["Vary"] = "Accept-Encoding"
    return response


def _file(folder: Path, path: Path) -> File:
    body = path.read_bytes()
    kind = TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    hashed = path.relative_to(folder).parts[0] == "assets"
    return File(
        body,
        gzip.compress(body, 9, mtime=0) if kind in SQUEEZED else None,
        kind,
        "public, max-age=31536000, immutable" if hashed else "no-cache",
    )
