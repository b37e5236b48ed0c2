"""What is not taken leaves nothing behind, and its owner hears why, in Kith and nowhere else."""

import pytest

from backend.inbound.seal import Seal
from backend.inbound.take import Refused, Taken, refuse_mail, take_mail
from tests.inbound.conftest import PROVEN
from tests.support.people import prove_it


@pytest.fixture
def nothing_is_kept(mailbox):
    yield
    assert mailbox.rows("moments") == mailbox.rows("people") == mailbox.rows("journal") == []


@pytest.mark.usefixtures("nothing_is_kept")
@pytest.mark.parametrize(
    ("seal", "sender", "why"),
    [
        (PROVEN, "charlie@example.org", "foreign"),
        (PROVEN, "Alice <alice@example.org.evil.example>", "foreign"),
        (PROVEN, '"alice@example.org" <charlie@example.org>', "foreign"),
        (Seal(proven=False), "alice@example.org", "unproven"),
        (Seal(proven=True, safe=False), "alice@example.org", "unsafe"),
    ],
)
def test_only_what_she_surely_sent_is_taken(mailbox, write_mail, seal, sender, why):
    assert mailbox.gets(write_mail(From_=sender), seal) == Refused(why)
    assert mailbox.told()["refused"] == {"at": "2026-11-26T07:00:00Z", "why": why}


@pytest.mark.usefixtures("nothing_is_kept")
def test_two_senders_are_none(mailbox, write_mail):
    raw = write_mail().as_bytes().replace(b"From: ", b"From: charlie@example.org, ")
    assert mailbox.gets(raw) == Refused("unreadable")


@pytest.mark.usefixtures("nothing_is_kept")
@pytest.mark.parametrize("raw", [b"", b"\x00\xff\xfe", b"no header at all", b"From: \n\nwords"])
def test_what_is_no_mail_is_told(mailbox, raw):
    assert mailbox.gets(raw) == Refused("unreadable")


@pytest.mark.usefixtures("nothing_is_kept")
def test_what_is_too_large_is_not_read(app, mailbox, write_mail):
    assert mailbox.gets(write_mail().as_bytes() + b"x" * 10_000_000) == Refused("too_big")
    with app.app_context():
        refuse_mail(mailbox.address, "too_big")
    assert mailbox.told()["refused"]["why"] == "too_big"


def test_sixty_an_hour_are_enough(mailbox, write_mail):
    for number in range(60):
        assert mailbox.gets(write_mail(To=mailbox.address, **{"Message__ID": f"<{number}@x.example>"})) == Taken(1)
    assert mailbox.gets(write_mail(**{"Message__ID": "<more@x.example>"})) == Refused("too_many")


@pytest.mark.usefixtures("nothing_is_kept")
@pytest.mark.parametrize("address", ["guessed@in.example.org", "in.example.org", "", "@in.example.org"])
def test_a_guessed_address_is_nobodys(app, mailbox, write_mail, address):
    with app.app_context():
        assert take_mail(address, write_mail().as_bytes(), PROVEN) == Refused(None)


@pytest.mark.usefixtures("nothing_is_kept")
def test_her_address_at_another_domain_is_not_hers(app, mailbox, write_mail):
    elsewhere = mailbox.address.replace("in.example.org", "other.example.org")
    with app.app_context():
        assert take_mail(elsewhere, write_mail().as_bytes(), PROVEN) == Refused(None)


def test_capitals_on_the_way_do_no_harm(app, mailbox, write_mail):
    with app.app_context():
        assert take_mail(mailbox.address.upper(), write_mail().as_bytes(), PROVEN) == Taken(1)


def test_one_that_is_taken_ends_the_complaint(mailbox, write_mail):
    mailbox.gets(write_mail(From_="charlie@example.org"))
    mailbox.clock.forward(milliseconds=1)
    mailbox.gets(write_mail())
    told = mailbox.told()
    assert (told["refused"], told["taken_at"]) == (None, "2026-11-26T07:00:00.001000Z")


def test_an_erased_account_takes_nothing(app, mailbox, write_mail):
    prove_it(app, mailbox.owner)
    assert mailbox.owner.delete("/api/accounts/me", json={"email": mailbox.owner.email}).status_code == 204
    with app.app_context():
        assert take_mail(mailbox.address, write_mail().as_bytes(), PROVEN) == Refused(None)


def test_nothing_of_a_mail_reaches_the_log(mailbox, write_mail, caplog):
    mailbox.gets(b"From: alice@example.org, canary@example.org\n\ncanary")
    mailbox.gets(write_mail("canary", Subject="canary", To="canary@example.org"))
    assert "canary" not in caplog.text
    assert "alice" not in caplog.text
