"""Flask's signed session cookie, with the hash of today instead of the SHA-1 that it has kept."""

from hashlib import sha256

from flask.sessions import SecureCookieSessionInterface


class SessionCookie(SecureCookieSessionInterface):
    digest_method = staticmethod(sha256)
