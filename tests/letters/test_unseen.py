"""What no device shows within a quarter of an hour goes by mail: once, and only if nobody has seen it."""

import threading

import pytest

from backend.db import db
from backend.letters import minute as posting
from backend.letters.minute import post_letters
from tests.letters.mail_words import text

NINE, LATER = "2026-11-22T09:00:00Z", "2026-11-22T09:15:00Z"


class Killed(BaseException):
    """What kill -9 looks like from inside: nothing after it runs."""


@pytest.fixture
def waiting(story):
    """Alice wants mail, and something is due at nine."""
    story.prefers(mail_reminders=True)
    return story.conference()


def shown(browser, phone):
    token = phone.received[-1]["notification"]["data"]["token"]
    assert browser.post("/api/push/receipts", json={"token": token, "what": "shown"}).status_code == 204


def test_accepted_and_never_shown_is_mailed_once(story, phone, waiting, minute, letters):
    minute(NINE)
    minute("2026-11-22T09:14:59Z")
    assert letters() == [], "a phone may take its time"
    assert minute(LATER)["mailed"] == 1
    for instant in ("2026-11-22T09:16:00Z", "2026-11-22T09:40:00Z", "2026-11-23T09:00:00Z"):
        minute(instant)
    (mail,) = letters()
    assert (mail["To"], mail["Subject"]) == ("alice@example.org", "Time to say thank you")
    assert "You met 5 people at PyCon. 3 thank-yous are waiting." in text(mail)


def test_shown_is_not_mailed(story, anonymous, phone, waiting, minute, letters):
    minute(NINE)
    shown(anonymous, phone)
    minute(LATER)
    assert letters() == []


def test_without_any_device_it_is_mailed(story, waiting, minute, letters):
    minute(NINE)
    minute(LATER)
    assert len(letters()) == 1
    assert story.states() == ["no_device"]


def test_the_mail_is_part_of_the_proof(story, waiting, minute):
    minute(NINE)
    minute(LATER)
    (delivery,) = story.reminders()[0]["deliveries"]
    assert (delivery["host"], delivery["accepted_at"]) == ("mail", "2026-11-22T09:15:00.000Z")


def test_done_meanwhile_is_not_mailed(story, phone, waiting, minute, letters):
    minute(NINE)
    for favor in waiting[1]:
        story.write("favors", favor, thanked="sent")
    minute(LATER)
    assert letters() == []


@pytest.mark.parametrize("wish", [False, None])
def test_who_does_not_want_mail_gets_none(story, phone, minute, letters, wish):
    story.prefers(mail_reminders=wish)
    story.conference()
    minute(NINE)
    minute(LATER)
    assert letters() == []


def test_a_wish_taken_back_counts_at_once(story, phone, waiting, minute, letters):
    minute(NINE)
    story.prefers(mail_reminders=False)
    minute(LATER)
    assert letters() == []


def test_quiet_hours_hold_for_mail(story, phone, waiting, minute, letters):
    minute(NINE)
    story.prefers(quiet_from="09:10", quiet_until="11:00")
    minute(LATER)
    assert letters() == []
    minute("2026-11-22T11:00:00Z")
    assert len(letters()) == 1


def test_names_stay_out_when_they_are_hidden(story, phone, waiting, minute, letters):
    story.prefers(show_names=False)
    minute(NINE)
    minute(LATER)
    assert "PyCon" not in str(letters()[0])
    assert "3 thank-yous are waiting." in text(letters()[0])


@pytest.mark.parametrize(("step", "mails"), [("send_letter", 1), ("mark_mailed", 2)])
def test_killed_before_and_after_the_sending(story, phone, waiting, minute, letters, monkeypatch, step, mails):
    minute(NINE)

    def die(*_, **__):
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(posting, step, die)
        with pytest.raises(Killed):
            minute(LATER)
    minute("2026-11-22T09:16:00Z")
    assert len(letters()) == mails - 1, "the lease still holds"
    minute("2026-11-22T09:17:00Z")
    minute("2026-11-22T09:30:00Z")
    assert len(letters()) == mails
    assert len({mail["Message-ID"] for mail in letters()}) == 1, "to the mailbox it is one mail"


def test_a_mail_server_that_is_down_is_tried_again(story, phone, waiting, minute, letters, monkeypatch):
    minute(NINE)

    def down(*_):
        raise ConnectionRefusedError

    with monkeypatch.context() as patch:
        patch.setattr(posting, "send_letter", down)
        minute(LATER)
    assert letters() == []
    minute("2026-11-22T09:25:00Z")
    assert len(letters()) == 1


def test_four_ticks_at_once_mail_once(story, phone, waiting, minute, letters):
    minute(NINE)
    story.clock.set(LATER)
    gate = threading.Barrier(4)

    def work():
        with story.app.app_context():
            gate.wait()
            post_letters()
            db.session.remove()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(letters()) == 1


def test_nothing_personal_is_logged(story, phone, waiting, minute, monkeypatch, caplog):
    minute(NINE)

    def down(*_):
        raise ConnectionRefusedError("alice@example.org wants PyCon")

    monkeypatch.setattr(posting, "send_letter", down)
    minute(LATER)
    assert "ConnectionRefusedError" in caplog.text
    assert "alice" not in caplog.text
    assert "PyCon" not in caplog.text
