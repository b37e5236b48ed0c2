"""A mail that somebody wrote to Alice and she forwards is a moment with who wrote it, on the day it was written."""

from pathlib import Path

import pytest

from backend.inbound.take import Taken

MAILS = sorted(Path(__file__).with_name("mails").glob("*.eml"))


@pytest.fixture(params=MAILS, ids=lambda path: path.stem)
def forwarded(request) -> bytes:
    """As each mail program forwards the same mail; written after their real ones."""
    return request.param.read_bytes()


def test_it_is_with_who_wrote_it_and_who_got_it_too(mailbox, forwarded):
    assert mailbox.gets(forwarded) == Taken(1)
    (moment,) = mailbox.rows("moments")
    assert (moment["kind"], moment["happened_on"]) == ("message", "2026-11-23")
    assert sorted(mailbox.names(moment["person_ids"])) == ["Ana Silva", "Ben Becker"]
    assert {row["email"] for row in mailbox.rows("people")} == {"ana@work.example", "ben@work.example"}


def test_both_her_own_note_and_the_mail_are_kept(mailbox, forwarded):
    mailbox.gets(forwarded)
    text = mailbox.rows("moments")[0]["text"]
    assert text == "Such a kind note.\n\nLunch\n\nThank you for the introduction!\n\nAna"


def test_several_mails_attached_are_several_moments(mailbox, write_mail):
    mail = write_mail("", To=mailbox.address)
    for day, name in (("20", "Ana"), ("21", "Ben")):
        other = {
            "From_": f"{name} <{name}@work.example>",
            "To": "alice@example.org",
            "Date": f"{day} Nov 2026 10:00 +0000",
        }
        mail.add_attachment(write_mail(f"Greetings from {name}", **other))
    assert mailbox.gets(mail) == Taken(2)
    days = {mailbox.names(row["person_ids"])[0]: row["happened_on"] for row in mailbox.rows("moments")}
    assert days == {"Ana": "2026-11-20", "Ben": "2026-11-21"}


def test_without_a_day_that_can_be_read_it_was_when_she_forwarded_it(mailbox):
    mail = (MAILS[0].with_name("thunderbird.eml")).read_bytes()
    mailbox.gets(mail.replace(b"Date: \tMon, 23 Nov 2026", b"Date: \tsome day"))
    assert mailbox.rows("moments")[0]["happened_on"] == "2026-11-26"


def test_forwarded_to_somebody_else_it_is_a_mail_to_her(mailbox, forwarded):
    mailbox.gets(forwarded.replace(b"To: Kith <kith@in.example.org>", b"To: Carla <carla@work.example>"))
    (moment,) = mailbox.rows("moments")
    assert (mailbox.names(moment["person_ids"]), moment["happened_on"]) == (["Carla"], "2026-11-26")
