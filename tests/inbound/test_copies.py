"""A mail that Alice wrote, with Kith in BCC, becomes a moment with whom she wrote to."""

import pytest
from sqlalchemy import select

from backend.db import db
from backend.moments.models import Moment
from backend.row_security import EVERYONE, acting_for


def test_it_is_a_moment_with_somebody_she_knows(mailbox, story, write_mail):
    ana = story.meets("Ana S.", email="Ana@Work.example")
    mailbox.gets(write_mail())
    moment = next(row for row in mailbox.rows("moments") if row["kind"] == "message")
    assert (moment["person_ids"], moment["happened_on"]) == ([ana], "2026-11-25")
    assert moment["text"] == "Coffee on Friday\n\nIt was good to meet you."
    assert len(mailbox.rows("people")) == 1


def test_another_of_her_addresses_is_hers_too(mailbox, story, write_mail):
    ways = [{"kind": "email", "value": "ana@work.example", "label": ""}]
    ana = story.meets("Ana", email="ana@home.example", ways=ways)
    mailbox.gets(write_mail())
    assert [row["person_ids"] for row in mailbox.rows("moments") if row["kind"] == "message"] == [[ana]]


def test_whom_she_does_not_know_yet_is_added(mailbox, write_mail):
    mailbox.gets(write_mail(Cc="ben.becker@work.example, Alice <alice@example.org>"))
    people = {row["email"]: row["name"] for row in mailbox.rows("people")}
    assert people == {"ana@work.example": "Ana Silva", "ben.becker@work.example": "Ben Becker"}
    (moment,) = mailbox.rows("moments")
    assert sorted(mailbox.names(moment["person_ids"])) == ["Ana Silva", "Ben Becker"]


def test_a_circular_makes_no_crowd(mailbox, story, write_mail):
    known = story.meets("Zoe", email="zoe@work.example")
    many = ", ".join(f"p{number}@work.example" for number in range(30))
    mailbox.gets(write_mail(To=f"{many}, no-reply@shop.example, zoe@work.example"))
    assert len(mailbox.rows("people")) == 1 + 5
    (moment,) = (row for row in mailbox.rows("moments") if row["kind"] == "message")
    assert known in moment["person_ids"]
    assert len(moment["person_ids"]) == 6


def test_no_machine_becomes_an_acquaintance(mailbox, write_mail):
    mailbox.gets(write_mail(To="no-reply@shop.example, Ana Silva <ana@work.example>"))
    assert [row["name"] for row in mailbox.rows("people")] == ["Ana Silva"]


def test_a_mail_to_machines_alone_is_a_page_of_the_journal(mailbox, write_mail):
    mailbox.gets(write_mail("My ticket.", To="no-reply@shop.example", Subject="PyCon"))
    assert mailbox.rows("people") == []
    assert [page["words"] for page in mailbox.rows("journal")] == ["PyCon\n\nMy ticket."]


def test_what_she_answered_to_stays_out(mailbox, write_mail):
    words = "With pleasure!\n\nOn Wed, 25 Nov 2026 at 10:00, Ana Silva <ana@work.example> wrote:\n> Coffee?\n> Ana\n"
    mailbox.gets(write_mail(words, Subject="Re: Coffee"))
    assert mailbox.rows("moments")[0]["text"] == "Re: Coffee\n\nWith pleasure!"


def test_a_mail_in_colours_is_read_as_it_was_seen(mailbox, write_mail):
    mail = write_mail()
    mail.set_content(
        "<html><head><style>p{color:red}</style></head><body><p>Dear\nAna,</p><ul><li>one</li><li>t&amp;wo</li></ul>"
        "<script>x()</script></body></html>",
        subtype="html",
    )
    mailbox.gets(mail)
    assert mailbox.rows("moments")[0]["text"] == "Coffee on Friday\n\nDear Ana,\n\none\n\nt&wo"


def test_attachments_are_not_kept(mailbox, write_mail):
    mail = write_mail()
    mail.add_attachment(b"secret picture", maintype="image", subtype="png", filename="a.png")
    mail.add_attachment("a side note", filename="note.txt")
    mailbox.gets(mail)
    assert mailbox.rows("moments")[0]["text"] == "Coffee on Friday\n\nIt was good to meet you."


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Wed, 25 Nov 2026 23:30:00 -0800", "2026-11-25"),
        ("Thu, 26 Nov 2026 00:10:00 +0100", "2026-11-26"),
        ("Fri, 27 Nov 2026 01:00:00 +1400", "2026-11-26"),
        ("Sun, 25 Nov 2096 10:00:00 +0000", "2026-11-26"),
        ("yesterday", "2026-11-26"),
    ],
)
def test_the_day_is_the_writers_and_never_to_come(mailbox, write_mail, written, day):
    raw = write_mail().as_bytes().replace(b"Wed, 25 Nov 2026 18:00:00 +0100", written.encode())
    mailbox.gets(raw)
    assert mailbox.rows("moments")[0]["happened_on"] == day


def test_a_mail_to_nobody_else_is_a_page_of_the_journal(mailbox, write_mail):
    mailbox.gets(write_mail("Grateful for the rain.", To=mailbox.address, Subject="A thought"))
    assert mailbox.rows("moments") == []
    (page,) = mailbox.rows("journal")
    assert (page["written_on"], page["words"]) == ("2026-11-25", "A thought\n\nGrateful for the rain.")


def test_from_the_address_on_her_own_card_it_is_taken_too(mailbox, story, write_mail):
    story.write("own_card", "00000000-0000-7000-8000-000000000002", email="Alice@Work.example")
    assert mailbox.told()["from"] == ["alice@example.org", "alice@work.example"]
    mailbox.gets(write_mail(From_="alice@work.EXAMPLE"))
    assert len(mailbox.rows("moments")) == 1


def test_endless_words_are_kept_as_far_as_a_moment_holds_them(mailbox, write_mail):
    mailbox.gets(write_mail("many words " * 20_000))
    assert 19_000 < len(mailbox.rows("moments")[0]["text"]) <= 20_000


def test_its_words_stand_closed_in_the_database(app, mailbox, write_mail):
    mailbox.gets(write_mail())
    with app.app_context(), acting_for(EVERYONE):
        (kept,) = db.session.scalars(select(Moment.text)).all()
    assert "good to meet" not in kept
