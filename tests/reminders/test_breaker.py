"""A push service that is down is left alone, then tried by one message first; nobody's reminder is lost by it."""

from functools import partial

import pytest

from backend.db import run_tx
from backend.push.hosts import _may_try
from backend.push.models import PushHost
from tests.support.local_push import Fault
from tests.support.people import sign_in
from tests.support.story import Story

NINE = "2026-11-22T09:00:00Z"
DOWN = Fault(503)


@pytest.fixture
def owners(app, story, clock, new_phone):
    """Four people with a reminder and a phone at the same push service: (story, phone) each."""
    people = [story.person, *(sign_in(app, f"{name}@example.org") for name in ("bea", "cleo", "dora"))]
    found = []
    # In the order in which they are served.
    for person in sorted(people, key=lambda person: person.owner):
        one = Story(app, person, clock)
        one.meets("Ada", on="2026-11-15", circle="inner")
        found.append((one, new_phone(person)))
    return found


def down(owners, fault=DOWN, times=1):
    for _, phone in owners:
        phone.fail(*[fault] * times)


def tries(owners):
    return sum(len(phone.tries) for _, phone in owners)


def test_after_three_failures_in_a_row_the_fourth_is_not_even_tried(story, owners):
    down(owners)
    figures = story.at(NINE)
    assert (figures["messages"], figures["later"], tries(owners)) == (4, 4, 3)


def test_it_is_then_tried_by_one_and_opens_for_all_when_that_works(story, owners):
    down(owners[:3])
    story.at(NINE)
    figures = story.at("2026-11-22T09:01:00Z")
    assert (figures["sent"], tries(owners)) == (4, 7)
    assert [len(phone.received) for _, phone in owners] == [1, 1, 1, 1]


def test_still_down_the_one_that_tried_stands_for_all(story, owners):
    down(owners, times=9)
    story.at(NINE)
    before = tries(owners)
    story.at("2026-11-22T09:01:00Z")
    assert tries(owners) == before + 1
    story.at("2026-11-22T09:01:30Z")
    assert tries(owners) == before + 1


def test_how_long_it_asks_to_be_left_alone_is_how_long_it_is(story, owners):
    down(owners[:3], Fault(429, {"Retry-After": "600"}))
    story.at(NINE)
    story.at("2026-11-22T09:09:59Z")
    assert tries(owners) == 3
    story.at("2026-11-22T09:10:00Z")
    assert [len(phone.received) for _, phone in owners] == [1, 1, 1, 1]


def test_an_answer_in_between_means_it_is_up(story, owners):
    down([owners[0], owners[1], owners[3]])
    assert story.at(NINE)["sent"] == 1
    story.at("2026-11-22T09:01:00Z")
    assert [len(phone.received) for _, phone in owners] == [1, 1, 1, 1]


def test_refused_is_answered(story, owners):
    down(owners, Fault(413))
    story.at(NINE)
    assert tries(owners) == 4


def test_of_two_that_ask_at_once_one_may_try(app, clock):
    until = clock.instant
    with app.app_context():
        run_tx(lambda session: session.add(PushHost(host="push.example", failures=3, shut_until=until)))
        try_once = partial(_may_try, host="push.example", until=until, now=clock.instant)
        assert [run_tx(try_once) for _ in range(2)] == [True, False]
