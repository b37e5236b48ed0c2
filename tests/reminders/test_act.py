"""Answered on the notification: the facts are what the app would have made of them."""

import pytest

from backend.db import run_tx
from backend.reminders.kinds import KINDS
from backend.reminders.kinds.kind import Told
from backend.reminders.plan import new_reminder
from tests.support.databases import looking_into
from tests.support.edits import OTHER_DEVICE, edit, pull, sync
from tests.support.story import Story

NINE = "2026-11-22T09:00:00Z"
JUST_AFTER_NINE = 1_795_338_060_000


def notification(phone):
    return phone.received[-1]["notification"]


def actions(phone):
    return [each["action"] for each in notification(phone)["actions"]]


def answer(browser, phone, action, **more):
    token = notification(phone)["data"]["token"]
    return browser.post("/api/push/act", json={"token": token, "action": action, **more}).status_code


def fields(story, noun, record_id):
    return pull(story.person, story.clock.instant)[noun, record_id]


@pytest.fixture
def favor(story):
    favor = story.is_helped(story.meets("Maria"), happened_on="2026-11-21", what="the talk with Jane")
    story.at(NINE)
    return favor


def test_thanked_is_what_the_card_would_write(story, anonymous, phone, favor):
    assert answer(anonymous, phone, "thanked") == 204
    assert fields(story, "favors", favor)["thanked"] == "already"
    assert fields(story, "favors", favor)["thanked_on"] == "2026-11-22"
    assert story.planned() == set()


def test_all_help_of_one_person_at_an_event_is_thanked(story, anonymous, phone):
    event, _ = story.conference(helped=0)
    maria = story.meets("Maria", event)
    favors = [story.is_helped(maria, event), story.is_helped(maria, event)]
    story.at(NINE)
    assert actions(phone) == ["thanked", "tomorrow"]
    answer(anonymous, phone, "thanked")
    assert {fields(story, "favors", favor)["thanked"] for favor in favors} == {"already"}


def test_tomorrow_is_the_owners_at_her_hour(story, anonymous, phone):
    story.prefers(zone="Pacific/Auckland", remind_at="08:30")
    favor = story.is_helped(story.meets("Maria"), happened_on="2026-11-21")
    story.at("2026-11-22T19:30:00Z")
    assert answer(anonymous, phone, "tomorrow") == 204
    assert fields(story, "favors", favor)["thank_later_until"] == "2026-11-24"
    assert story.planned() == {("thank_help", favor, "2026-11-23T19:30")}


def test_everything_the_message_speaks_for_waits(story, anonymous, phone):
    _, favors = story.conference()
    ada = story.meets("Ada", on="2026-11-15", circle="inner")
    story.at(NINE)
    answer(anonymous, phone, "tomorrow")
    assert {fields(story, "favors", favor)["thank_later_until"] for favor in favors} == {"2026-11-23"}
    assert fields(story, "people", ada)["check_in_snoozed_until"] == "2026-11-23"
    assert {due for _, _, due in story.planned()} == {"2026-11-23T09:00"}
    assert story.at("2026-11-23T09:00:00Z")["messages"] == 1


def test_told_late_it_means_the_day_of_the_tap(story, anonymous, phone, favor):
    story.clock.set("2026-11-25T12:00:00Z")
    tapped = 1_795_341_600_000  # 22 November 2026, 10:00
    assert answer(anonymous, phone, "tomorrow", at=tapped) == 204
    assert fields(story, "favors", favor)["thank_later_until"] == "2026-11-23"


@pytest.mark.parametrize("at", [0, 10**14])
def test_a_clock_that_is_wrong_is_held_to_what_can_be(story, anonymous, phone, favor, at):
    assert answer(anonymous, phone, "tomorrow", at=at) == 204
    assert fields(story, "favors", favor)["thank_later_until"] == "2026-11-23"


def test_told_twice_is_done_once(story, anonymous, phone, favor):
    answer(anonymous, phone, "tomorrow")
    story.clock.forward(hours=30)
    assert answer(anonymous, phone, "tomorrow") == 204
    assert fields(story, "favors", favor)["thank_later_until"] == "2026-11-23"


def test_what_she_did_meanwhile_has_its_way(story, anonymous, phone, favor):
    story.clock.forward(hours=1)
    story.write("favors", favor, thank_later_until="2026-12-01")
    assert answer(anonymous, phone, "tomorrow", at=JUST_AFTER_NINE) == 204
    assert fields(story, "favors", favor)["thank_later_until"] == "2026-12-01"


def test_what_another_device_did_after_the_tap_has_its_way_when_it_comes(story, alice, anonymous, phone, favor):
    story.clock.forward(hours=1)
    meanwhile = edit("favors", favor, story.clock.instant, OTHER_DEVICE, thank_later_until="2026-12-01")
    story.clock.forward(hours=1)
    assert answer(anonymous, phone, "tomorrow", at=JUST_AFTER_NINE) == 204
    sync(alice, story.clock.instant, meanwhile, device=OTHER_DEVICE)
    assert fields(story, "favors", favor)["thank_later_until"] == "2026-12-01"


def test_one_tap_never_thanks_several_people(story, anonymous, phone):
    _, favors = story.conference()
    story.at(NINE)
    assert answer(anonymous, phone, "thanked") == 204
    assert not any(fields(story, "favors", favor).get("thanked") for favor in favors)


def test_it_can_be_looked_up(story, anonymous, phone, favor):
    answer(anonymous, phone, "thanked")
    told = next(row for row in story.reminders() if row["subject"] == favor)["deliveries"][0]
    assert (told["acted"], told["acted_at"], told["shown_at"]) == ("thanked", *["2026-11-22T09:00:00.000Z"] * 2)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"token": "guess", "action": "thanked"}, 404),
        ({"token": "guess", "action": "eaten"}, 400),
        ({"action": "thanked"}, 400),
    ],
)
def test_a_guess_changes_nothing(story, anonymous, phone, favor, body, status):
    assert anonymous.post("/api/push/act", json=body).status_code == status
    assert not fields(story, "favors", favor).get("thanked")


def test_anothers_token_answers_for_the_other_only(app, story, charlie, clock, phone, new_phone, favor):
    other = Story(app, charlie, clock)
    new_phone(charlie)
    own = other.is_helped(other.meets("Ben"), happened_on="2026-11-21")
    # Charlie's browser with the token that Alice's phone was sent: it speaks for Alice, and for nobody else.
    assert answer(charlie, phone, "thanked") == 204
    assert not fields(other, "favors", own).get("thanked")
    assert fields(story, "favors", favor)["thanked"] == "already"


def test_a_kind_that_has_no_fact_to_put_off_comes_again_itself(app, alice, story, anonymous, phone, monkeypatch):
    monkeypatch.setitem(KINDS, "wish", Wish)
    now = story.clock.instant

    def work(session):
        session.add(new_reminder(alice.owner, "wish", alice.owner, "2026-11-22", now))

    with looking_into(app):
        run_tx(work)
    story.at(NINE)
    answer(anonymous, phone, "tomorrow")
    assert story.planned() == {("wish", alice.owner, now.isoformat()[:16])}
    assert story.at("2026-11-23T08:59:00Z") == {}
    assert story.at("2026-11-23T09:00:00Z")["messages"] == 1
    assert len(phone.received) == 2


class Wish:
    """A kind without facts."""

    NAME = "wish"
    subjects = wanted = staticmethod(lambda *_: set())
    tell = staticmethod(lambda *_: Told("A wish", "You wanted to be asked.", "/"))
