"""What is forwarded was written by strangers, and a mail server hands on anything."""

import random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from backend.inbound.letter import Sent, Unreadable, read
from tests.inbound.test_forwarded import MAILS

HEAD = "From: alice@example.org\nTo: ana@work.example\nSubject: Fwd: x\nContent-Type: text/plain; charset=utf-8\n\n"
# Each took a package of others minutes, at a few hundred lines.
ENDLESS = [
    "\n",
    " ",
    "> \n",
    "\t",
    "On ",
    "On x\n",
    "Le ",
    "From: Ana <a@b.c>\n",
    "wrote 1:\n",
    "-",
    "_",
    "a@b.c, ",
    "\n" + " " * 50,
]


@pytest.mark.parametrize("text", ENDLESS)
def test_endless_repetition_is_read(text):
    mail = HEAD + "Hello\n" + text * (1_000_000 // len(text))
    assert isinstance(read(mail.encode()), Sent)


@settings(deadline=None)
@given(st.text(max_size=2000))
@example("From: a@b\nTo: c@d\nDate: \n")
@example("On 1 wrote:")
def test_any_words_are_read(words):
    sent = read((HEAD + words).encode("utf-8", "surrogatepass"))
    assert isinstance(sent, Sent)


@settings(deadline=None)
@given(st.integers(min_value=0, max_value=2**32))
def test_any_mail_is_read_or_refused(seed):
    """A mail of a real program with some of its bytes changed: it is read, or one exception says that it cannot be."""
    chance = random.Random(seed)
    raw = bytearray(chance.choice(MAILS).read_bytes())
    for _ in range(chance.randrange(1, 20)):
        at = chance.randrange(len(raw))
        raw[at : at + chance.randrange(3)] = chance.randbytes(chance.randrange(4))
    try:
        sent = read(bytes(raw))
    except Unreadable:
        return
    assert all(len(letter.people) <= 10 for letter in (sent.written, *sent.inside))
