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
    inline = INLINE.match(one.value)
    if (one.param("ENCODING") or "").upper() in ("B", "BASE64"):
        text = one.value
    else:
        text = one.value[inline.end() :] if inline else ""
    base64 = re.sub(r"\s+", "", text)
    return base64 if base64.startswith("/9j/") and BASE64.fullmatch(base64) else None
