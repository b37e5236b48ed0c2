"""The picture of a card when it is in the card itself and a JPEG; addresses of pictures are not fetched."""

import re

from backend.bringing.vcard_property import Property

# About 1.5 MB of picture: more than any card carries to be seen small.
MOST = 2_000_000
INLINE = re.compile(r"data:image/jpe?g;base64,", re.IGNORECASE)
BASE64 = re.compile(r"[A-Za-z0-9+/]+={0,2}")


def jpeg_of(one: Property) -> str | None:
    if len(one.value) > MOST:
        return None
    is_inline = (one.param("ENCODING") or "").upper() in ("B", "BASE64")
    return _as_jpeg(one.value) if is_inline else jpeg_in(one.value)


def jpeg_in(address: str) -> str | None:
    """The picture that a `data:` address is."""
    inline = INLINE.match(address) if len(address) <= MOST else None
    return _as_jpeg(address[inline.end() :]) if inline else None


def _as_jpeg(text: str) -> str | None:
    base64 = re.sub(r"\s+", "", text)
    return base64 if base64.startswith("/9j/") and BASE64.fullmatch(base64) else None
