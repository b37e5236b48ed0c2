"""Lines of a card as they were meant: folded ones joined again, those of quoted-printable too. One pass, no stack."""

import re
from collections.abc import Iterator

QUOTED_PRINTABLE = re.compile(r"[;=]QUOTED-PRINTABLE(?:;|\Z)", re.IGNORECASE)
BASE64 = re.compile(r"[;=](?:BASE64|B)(?:;|\Z)", re.IGNORECASE)
BARE_BASE64 = re.compile(r"[A-Za-z0-9+/=]{20,}")
# Some programs end their lines twice: CR CR LF.
END = re.compile(r"\r{0,2}\n|\r")
HEAD = 2_000


def vcard_lines(text: str) -> Iterator[tuple[int, str]]:
    """(number of the line it begins on, line)."""
    pieces: list[str] = []
    began, opened = 0, "no"
    for number, line in physical_lines(text):
        if opened == "soft_break":
            pieces.append(line)
        elif pieces and line[:1] in (" ", "\t"):
            pieces.append(line[1:])
        # Old phones did not even fold pictures.
        elif opened == "base64" and BARE_BASE64.fullmatch(line):
            pieces.append(line)
        else:
            if pieces:
                yield began, _joined(pieces, opened)
            pieces, began, opened = [line], number, "no"
        if len(pieces) == 1:
            opened = "base64" if BASE64.search(_head(line)) else "no"
        opened = _after(pieces, line, opened)
    if pieces:
        yield began, _joined(pieces, opened)


def physical_lines(text: str) -> Iterator[tuple[int, str]]:
    """Line by line without a second copy of the file."""
    at = 0
    number = 1
    for end in END.finditer(text):
        yield number, text[at : end.start()]
        at, number = end.end(), number + 1
    yield number, text[at:]


def _after(pieces: list[str], line: str, opened: str) -> str:
    if opened == "base64":
        return opened
    if not (line.endswith("=") and QUOTED_PRINTABLE.search(_head(pieces[0]))):
        return "no"
    pieces[-1] = pieces[-1].removesuffix("=")
    return "soft_break"


def _head(line: str) -> str:
    """What stands before the value."""
    return line[:HEAD].split(":", 1)[0]


def _joined(pieces: list[str], opened: str) -> str:
    return "".join(piece.strip() for piece in pieces) if opened == "base64" else "".join(pieces)
