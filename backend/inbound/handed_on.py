"""The mail that was forwarded inside the text of another: in each program's own way a block of headers, then words."""

from email.utils import getaddresses
from typing import NamedTuple

from backend.bringing.understood import Ref
from backend.inbound.labels import header_in

MOST_HEADERS = 12


class HandedOn(NamedTuple):
    note: str
    people: list[Ref]
    date: str
    subject: str
    words: str


class Block(NamedTuple):
    start: int
    end: int
    headers: dict[str, str]


def handed_on(words: str) -> HandedOn | None:
    lines = words.split("\n")
    block = find_block(lines)
    if block is None:
        return None
    said = block.headers
    # Outlook puts semicolons between people.
    named = [one for what in ("from", "to", "cc") for one in getaddresses([said.get(what, "").replace(";", ",")])]
    people = [Ref(None, email, name or None) for name, email in named if "@" in email]
    quoted = lines[block.start].startswith(">")
    body = [_unquoted(line) for line in lines[block.end :]] if quoted else lines[block.end :]
    note = "\n".join(_before(lines, block.start))
    return HandedOn(note, people, said.get("date", ""), said.get("subject", ""), "\n".join(body))


def find_block(lines: list[str]) -> Block | None:
    """Two headers at least beside the sender's: whoever writes "From: here" in a letter means no mail."""
    at = 0
    while at < len(lines):
        headers, end = _headers(lines, at)
        if "@" in headers.get("from", "") and len(headers) > 2:
            return Block(at, end, headers)
        at = max(end, at + 1)
    return None


def _headers(lines: list[str], start: int) -> tuple[dict[str, str], int]:
    headers: dict[str, str] = {}
    what, at = "", start
    while at < len(lines) and at < start + MOST_HEADERS:
        line = lines[at].lstrip("> \t")
        if found := header_in(line):
            what = found[0]
            headers.setdefault(*found)
        elif what in ("to", "cc") and "@" in line:
            # Many who got it too go on in the next line.
            headers[what] += f" {line[:1000]}"
        else:
            break
        at += 1
    return headers, at


def _before(lines: list[str], start: int) -> list[str]:
    """What the owner wrote above it, without the line that announces what follows."""
    before = lines[:start]
    while before and not before[-1].strip("> \t"):
        before.pop()
    if before and (before[-1].strip("> \t").startswith(("--", "__")) or before[-1].rstrip().endswith(":")):
        before.pop()
    return before


def _unquoted(line: str) -> str:
    return line[1:].removeprefix(" ") if line.startswith(">") else line
