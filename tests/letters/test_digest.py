"""On the first morning of the week: what it holds. Once a week, whatever the clocks do."""

import pytest

from backend.letters import minute as posting
from tests.letters.mail_words import html, seen, text, words_of


@pytest.fixture
def wanted(story):
    story.prefers(weekly_digest=True, zone="Europe/Berlin", remind_at="08:30")


def test_monday_at_the_preferred_hour(story, wanted, minute, letters):
    story.meets("Ada Lovelace", on="2026-11-20", circle="inner")
    story.conference()
    minute("2026-11-23T07:29:00Z")
    assert letters() == []
    minute("2026-11-23T07:30:00Z")
    (mail,) = letters()
    assert mail["Subject"] == "Your week in Kith"
    assert "3 thank-yous are waiting." in text(mail)
    for instant in ("2026-11-23T07:31:00Z", "2026-11-24T07:30:00Z", "2026-11-29T23:00:00Z"):
        minute(instant)
    assert len(letters()) == 1


def test_a_week_that_holds_nothing_gets_no_letter(wanted, minute, letters):
    minute("2026-11-23T07:30:00Z")
    assert letters() == []


def test_once_a_week_over_a_change_of_the_clocks(story, wanted, minute, letters):
    # Seen in between, so that the session does not end.
    for day in ("2027-01-20", "2027-03-20"):
        story.clock.set(f"{day}T12:00:00Z")
        story.prefers(remind_at="08:30")
    story.conference(starts_on="2027-03-15", ends_on="2027-03-16")
    # Berlin leaves winter time on Sunday the 28th.
    for instant in ("2027-03-22T07:30:00Z", "2027-03-29T06:29:00Z"):
        minute(instant)
    assert len(letters()) == 1
    minute("2027-03-29T06:30:00Z")
    minute("2027-03-29T07:30:00Z")
    assert len(letters()) == 2


def test_killed_after_the_sending_it_is_the_same_mail(story, wanted, minute, letters, monkeypatch):
    story.conference()

    def die(*_, **__):
        raise SystemExit

    with monkeypatch.context() as patch:
        patch.setattr(posting, "done_for_the_week", die)
        with pytest.raises(SystemExit):
            minute("2026-11-23T07:30:00Z")
    minute("2026-11-23T07:33:00Z")
    minute("2026-11-23T07:40:00Z")
    assert len(letters()) == 2
    assert len({mail["Message-ID"] for mail in letters()}) == 1


def test_a_later_hour_on_the_same_day_brings_no_second_one(story, wanted, minute, letters):
    story.conference()
    minute("2026-11-23T07:30:00Z")
    story.prefers(remind_at="12:00")
    minute("2026-11-23T11:00:00Z")
    assert len(letters()) == 1


def test_what_was_monday_is_not_mailed_on_thursday(story, wanted, minute, letters):
    story.conference()
    minute("2026-11-26T07:30:00Z")
    assert letters() == []
    minute("2026-11-30T07:30:00Z")
    assert len(letters()) == 1


def test_text_and_html_say_the_same(story, wanted, minute, letters):
    story.conference("Kaffee & <Kuchen>")
    story.prefers(language="de")
    minute("2026-11-23T07:30:00Z")
    (mail,) = letters()
    assert mail["Subject"] == "Deine Woche in Kith"
    assert words_of(text(mail)) == words_of(seen(html(mail)))
    assert "<Kuchen>" in text(mail)
    assert "<Kuchen>" not in html(mail)
    assert not {"<img", "src=", "url(", "<link"} & set(html(mail).split())


def test_it_says_that_a_program_wrote_it(story, wanted, minute, letters):
    story.conference()
    minute("2026-11-23T07:30:00Z")
    (mail,) = letters()
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert mail["Date"]


def test_charlie_gets_nothing_of_it(story, charlie, wanted, minute, letters):
    story.conference()
    minute("2026-11-23T07:30:00Z")
    assert {mail["To"] for mail in letters()} == {"alice@example.org"}
