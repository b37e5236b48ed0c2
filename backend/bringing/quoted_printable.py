"""`=C3=A9` and the like, in whatever character set the card says it is."""

import re

# What browsers decode; Python knows codecs beside these that run escapes or unpack.
CHARSETS = re.compile(
    r"utf-?8|utf-?16(le|be)?|iso-8859-\d+|windows-125\d|cp125\d|shift_jis|euc-(jp|kr)|iso-2022-jp|gbk|gb2312|gb18030"
    r"|big5|koi8-[ru]|macintosh",
    re.IGNORECASE,
)
# So the web has it: programs that said Latin wrote what Windows wrote.
AS_WINDOWS = ("iso-8859-1", "latin1", "us-ascii", "ascii")
HEX = re.compile(rb"=([0-9A-Fa-f]{2})")


def quoted_printable(text: str, charset: str) -> str:
    data = text.encode("utf-8", "replace")
    data = HEX.sub(lambda found: bytes.fromhex(found[1].decode()), data)
    encoding = "cp1252" if charset.lower() in AS_WINDOWS else charset
    try:
        return data.decode(encoding) if CHARSETS.fullmatch(encoding) else loosely(data)
    except (LookupError, UnicodeError):
        # An unknown name, or bytes that are not what the card said they were.
        return loosely(data)


def loosely(data: bytes) -> str:
    """UTF-8 with a letter torn here and there, as phones cut long notes; or else Windows' set."""
    text = data.decode("utf-8", "replace")
    return text if text.count("\ufffd") * 10 <= len(text) else data.decode("cp1252", "replace")
