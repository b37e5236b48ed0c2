"""What was tried to the end is kept for the operator, who can have it sent again."""

import subprocess
import sys
from contextlib import suppress

from sqlalchemy import select

from backend import dead_letters as command
from backend.db import db
from backend.reminders import deliver as delivering
from backend.reminders.dead_letters import dead_letters, send_again
from backend.reminders.models import Reminder
from tests.support.databases import looking_into
from tests.support.local_push import Fault
from tests.support.server import ROOT

NINE = "2026-11-22T09:00:00Z"
A_WEEK_LATER = "2026-11-29T09:00:01Z"


def heaps(app):
    with app.app_context():
        return [tuple(heap) for heap in dead_letters()]


def again(app, story):
    with app.app_context():
        return send_again(story.clock.instant)


def test_refused_it_lies_there_and_goes_out_when_the_operator_says_so(app, story, phone, says):
    story.conference()
    phone.fail(Fault(413))
    story.at(NINE)
    assert heaps(app) == [("thank_event", 1, "2026-11-21", "2026-11-21")]
    assert again(app, story) == 1
    assert story.at("2026-11-22T09:30:00Z")["sent"] == 1
    assert heaps(app) == []
    assert len(says(phone)) == 1


def test_done_meanwhile_it_stays_silent(app, story, phone, says):
    _, favors = story.conference(helped=1)
    phone.fail(Fault(413))
    story.at(NINE)
    story.write("favors", favors[0], thanked="sent")
    again(app, story)
    story.at("2026-11-22T09:30:00Z")
    assert says(phone) == []
    assert heaps(app) == []


def test_what_cannot_be_said_for_a_week_is_a_dead_letter(app, story, phone):
    story.meets("Ada", on="2026-11-15", circle="inner")
    with looking_into(app):
        db.session.scalar(select(Reminder)).kind = "horoscope"
        db.session.commit()
    assert story.at(NINE)["postponed"] == 1
    assert heaps(app) == []
    story.at(A_WEEK_LATER)
    assert heaps(app) == [("horoscope", 1, "2026-11-22", "2026-11-22")]


def test_what_kills_its_process_for_a_week_is_a_dead_letter(app, story, phone, monkeypatch):
    class Killed(BaseException):
        pass

    def die(*_):
        raise Killed

    story.conference()
    monkeypatch.setattr(delivering, "_send", die)
    for instant in (NINE, "2026-11-24T09:00:00Z", "2026-11-26T09:00:00Z"):
        with suppress(Killed):
            story.at(instant)
    story.at(A_WEEK_LATER)
    assert story.states() == ["failed"]


def test_the_command_shows_kinds_and_numbers_and_nobody(app, settings, story, phone):
    story.conference(name="Union meeting")
    phone.fail(Fault(413))
    story.at(NINE)
    environ = {"KITH_DATABASE_URL": settings.database_url, "KITH_DATA_DIR": str(settings.data_dir)}
    run = [sys.executable, "-W", "error", "-m", command.__name__, "--send-again"]
    done = subprocess.run(run, cwd=ROOT, env=environ, capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "thank_event: 1, for 2026-11-21 to 2026-11-21\n1 go to the next tick\n"
    assert story.states() == ["planned"]
