"""`python -m backend.take_mail`: how a mail server of one's own hands a mail over."""

import os
import subprocess
import sys

import pytest

from tests.support.server import ROOT

PROVEN = (
    "Authentication-Results: mx.example.org; dkim=pass header.d=example.org;\n dmarc=pass header.from=example.org\n"
)


@pytest.fixture
def hand_over(environ, mailbox):
    def hand(raw: bytes, **changed: str) -> subprocess.CompletedProcess[str]:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("KITH_")}
        command = [sys.executable, "-W", "error", "-m", "backend.take_mail", mailbox.address]
        command += ["--proven-by", "mx.example.org"]
        return subprocess.run(
            command, cwd=ROOT, env=clean | environ | changed, input=raw, capture_output=True, timeout=120
        )

    return hand


def test_what_our_server_has_proven_is_taken(mailbox, hand_over, write_mail):
    done = hand_over(PROVEN.encode() + write_mail().as_bytes())
    assert (done.returncode, done.stdout, done.stderr) == (0, b"taken\n", b"")
    assert len(mailbox.rows("moments")) == 1


@pytest.mark.parametrize(
    "on_top",
    [
        "",
        PROVEN.replace("dmarc=pass", "dmarc=fail"),
        PROVEN.replace("mx.example.org", "mx.evil.example"),
        # What the sender wrote himself stands below what our server writes.
        "Authentication-Results: mx.example.org; dmarc=none\n" + PROVEN,
        "Authentication-Results: mx.example.org; dkim=pass header.d=evil.example\n",
    ],
)
def test_what_is_not_proven_is_not(mailbox, hand_over, write_mail, on_top):
    done = hand_over(on_top.encode() + write_mail().as_bytes())
    assert (done.returncode, done.stdout) == (0, b"refused: unproven\n")
    assert mailbox.rows("moments") == []


def test_while_the_database_is_away_the_mail_server_keeps_it(hand_over, write_mail):
    away = "postgresql://nobody@127.0.0.1:1/kith"
    done = hand_over(PROVEN.encode() + write_mail().as_bytes(), KITH_DATABASE_URL=away)
    assert done.returncode == os.EX_TEMPFAIL
    assert b"Traceback" not in done.stderr
