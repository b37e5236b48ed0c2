"""`=C3=A9` and the like, in whatever character set the card says it is."""

import re

HEX = re.compile(rb"=([0-9A-Fa-f]{2})")


def quoted_printable(text: str, charset: str) -> str:
    data = text.encode("utf-8", "replace")
    data = HEX.sub(lambda found: bytes.fromhex(found[1].decode()), data)
    try:
        return data.decode(charset)
    except (LookupError, UnicodeError, ValueError):
        # An unknown name, or bytes that are not what the card said they were.
        return loosely(data)


def loosely(data: bytes) -> str:
    """UTF-8 with a letter torn here and there, as phones cut long notes; or else Windows' set."""
    text = data.decode("utf-8", "replace")
    return text if text.count("\ufffd") * 10 <= len(text) else data.decode("cp1252", "replace")
