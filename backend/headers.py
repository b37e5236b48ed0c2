"""The walls in the browser: nothing but our own files, no inline code, Trusted Types."""

import re
from base64 import b64encode
from hashlib import sha256

from flask import Flask, Response

from backend.settings import Settings

PERMISSIONS = "camera=(self), microphone=(self), geolocation=(), payment=(), usb=(), browsing-topics=()"


def add_headers(app: Flask, settings: Settings, index_html: bytes) -> None:
    policy = content_policy(index_html)

    @app.after_request
    def _walls(response: Response) -> Response:
        headers = response.headers
        headers.setdefault("Content-Security-Policy", policy)
        headers["Cross-Origin-Opener-Policy"] = "same-origin"
        headers["Cross-Origin-Resource-Policy"] = "same-origin"
        headers["X-Content-Type-Options"] = "nosniff"
        headers["Referrer-Policy"] = "no-referrer"
        headers["Permissions-Policy"] = PERMISSIONS
        if settings.secure:
            headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
        # What says nothing of itself is somebody's own, or a refusal that may be over in a moment.
        headers.setdefault("Cache-Control", "no-store")
        return response


def content_policy(index_html: bytes) -> str:
    """The policy; the page's one inlined style sheet is allowed by its hash."""
    styles = re.findall(rb"<style[^>]*>(.*?)</style>", index_html, re.DOTALL)
    hashes = "".join(f" 'sha256-{b64encode(sha256(style).digest()).decode()}'" for style in styles)
    return (
        "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; "
        f"style-src 'self'{hashes}; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; "
        "form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types sw"
    )
