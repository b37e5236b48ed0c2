"""Signs us in at push services. One signature serves every push to the same service for half a day."""

import time
from functools import lru_cache

from py_vapid import Vapid

VALID = 12 * 3600
RENEW_BEFORE = 3600


class Identity:
    def __init__(self, private_key: str, subject: str) -> None:
        self._vapid = Vapid.from_string(private_key)
        self._subject = subject
        self._headers: dict[str, tuple[float, str]] = {}

    def authorization(self, audience: str) -> str:
        # The push service judges `exp` by the real clock, so a clock held still for a test has no say here.
        now = time.time()
        renew_at, header = self._headers.get(audience, (0.0, ""))
        if now >= renew_at:
            # A new dict each time: py_vapid writes into the claims it is given.
            claims = {"sub": self._subject, "aud": audience, "exp": int(now + VALID)}
            header = self._vapid.sign(claims)["Authorization"]
            self._headers[audience] = (now + VALID - RENEW_BEFORE, header)
        return header


@lru_cache(maxsize=4)
def identity(private_key: str, subject: str) -> Identity:
    """Kept between invocations of a warm function."""
    return Identity(private_key, subject)
