"""From a day to an instant: zones, summer time, quiet hours, pause. Never in the past."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from backend.accounts.preferences import WEEKDAYS, Preferences
from backend.reminders.due import due_at, held_until, hours
from tests.reminders.every_zone import count_days, zones


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def due(day: str, now: str, **wish: Any) -> datetime:
    return due_at(date.fromisoformat(day), hours(Preferences(**wish)), utc(now))


@pytest.mark.parametrize(
    ("day", "now", "expected", "wish"),
    [
        ("2026-11-25", "2026-11-22T12:00", "2026-11-25T09:00", {}),
        ("2026-11-22", "2026-11-22T08:59:59", "2026-11-22T09:00", {}),
        ("2026-11-22", "2026-11-22T09:00", "2026-11-23T09:00", {}),
        ("2026-11-01", "2026-11-22T08:00", "2026-11-22T09:00", {}),
        ("2026-11-01", "2026-11-22T10:00", "2026-11-23T09:00", {}),
        ("2026-11-25", "2026-11-22T12:00", "2026-11-25T17:30", {"zone": "Europe/Berlin", "remind_at": "18:30"}),
        ("2026-11-25", "2026-11-22T12:00", "2026-11-24T20:00", {"zone": "Pacific/Auckland"}),
        ("2026-11-25", "2026-11-22T12:00", "2026-11-25T09:00", {"zone": "Mars/Olympus"}),
        ("2026-11-25", "2026-11-22T12:00", "2026-11-25T09:00", {"zone": "../../etc/passwd"}),
        ("2026-11-25", "2026-11-22T12:00", "2026-11-25T09:00", {"zone": "Europe"}),
        # Today there, still yesterday here.
        ("2026-11-23", "2026-11-22T11:30", "2026-11-22T20:00", {"zone": "Pacific/Auckland"}),
    ],
)
def test_the_preferred_hour_in_the_owners_zone(day, now, expected, wish):
    assert due(day, now, **wish) == utc(expected)


def test_an_hour_that_is_skipped_comes_after_the_gap():
    wish = {"zone": "Europe/Berlin", "remind_at": "02:30"}
    assert due("2027-03-28", "2027-03-01T00:00", **wish) == utc("2027-03-28T01:30"), "03:30 summer time"


def test_an_hour_that_comes_twice_is_taken_the_first_time():
    wish = {"zone": "Europe/Berlin", "remind_at": "02:30"}
    assert due("2026-10-25", "2026-10-01T00:00", **wish) == utc("2026-10-25T00:30")
    assert due("2026-10-25", "2026-10-25T00:30", **wish) == utc("2026-10-26T01:30"), "not twice"


@pytest.mark.parametrize(
    ("remind_at", "expected"),
    [
        ("23:00", "2026-11-26T07:00"),
        ("22:00", "2026-11-26T07:00"),
        ("06:59", "2026-11-25T07:00"),
        ("07:00", "2026-11-25T07:00"),
        ("21:59", "2026-11-25T21:59"),
    ],
)
def test_quiet_hours_over_midnight(remind_at, expected):
    wish = {"remind_at": remind_at, "quiet_from": "22:00", "quiet_until": "07:00"}
    assert due("2026-11-25", "2026-11-22T12:00", **wish) == utc(expected)


def test_quiet_hours_within_a_day():
    wish = {"remind_at": "13:00", "quiet_from": "12:00", "quiet_until": "15:00"}
    assert due("2026-11-25", "2026-11-22T12:00", **wish) == utc("2026-11-25T15:00")


def test_quiet_from_and_until_the_same_time_is_no_quiet():
    wish = {"quiet_from": "09:00", "quiet_until": "09:00"}
    assert due("2026-11-25", "2026-11-22T12:00", **wish) == utc("2026-11-25T09:00")


def test_a_pause_holds_until_its_day():
    assert due("2026-11-25", "2026-11-22T12:00", paused_until="2026-12-06") == utc("2026-12-06T09:00")


@pytest.mark.parametrize(
    ("now", "expected"),
    [("2026-11-22T23:30", "2026-11-23T07:00"), ("2026-11-22T03:00", "2026-11-22T07:00"), ("2026-11-22T07:00", None)],
)
def test_what_is_late_waits_for_the_end_of_the_quiet(now, expected):
    wish = hours(Preferences(quiet_from="22:00", quiet_until="07:00"))
    assert held_until(wish, utc(now)) == (utc(expected) if expected else None)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-11-25", "2026-11-25T09:00"),
        ("2026-11-27", "2026-11-27T18:30"),
        ("2026-11-28", "2026-11-28T10:15"),
    ],
)
def test_each_weekday_may_have_its_own_hour(day, expected):
    own = [{"day": "fri", "at": "18:30"}, {"day": "sat", "at": "10:15"}]
    assert due(day, "2026-11-22T12:00", hours_by_day=own) == utc(expected)


def test_what_is_due_on_a_free_day_comes_on_the_next_working_one():
    office = {"working_days": ["mon", "tue", "wed", "thu", "fri"], "hours_by_day": [{"day": "mon", "at": "08:00"}]}
    assert due("2026-11-28", "2026-11-22T12:00", **office) == utc("2026-11-30T08:00")
    assert due("2026-11-27", "2026-11-22T12:00", **office) == utc("2026-11-27T09:00")


def test_quiet_hours_do_not_push_it_into_a_free_day():
    late = {"remind_at": "23:00", "quiet_from": "22:00", "quiet_until": "07:00"}
    office = late | {"working_days": ["mon", "tue", "wed", "thu", "fri"]}
    assert due("2026-11-27", "2026-11-22T12:00", **late) == utc("2026-11-28T07:00"), "Friday's comes on Saturday"
    assert due("2026-11-27", "2026-11-22T12:00", **office) == utc("2026-11-30T07:00")


def test_wishes_that_contradict_each_other_still_have_a_moment():
    monday_night = {"working_days": ["mon"], "hours_by_day": [{"day": "mon", "at": "23:00"}]}
    quiet = {"quiet_from": "22:00", "quiet_until": "07:00"}
    assert due("2026-11-25", "2026-11-22T12:00", **monday_night, **quiet) == utc("2026-11-30T07:00")
    assert due("2026-11-25", "2026-11-30T07:00", **monday_night, **quiet) == utc("2026-12-07T07:00")


def test_no_working_day_named_is_every_day():
    assert due("2026-11-28", "2026-11-22T12:00", working_days=[]) == utc("2026-11-28T09:00")


def test_a_pause_that_ends_on_a_free_day_holds_until_a_working_one():
    assert due("2026-11-25", "2026-11-22T12:00", paused_until="2026-12-05", working_days=["tue"]) == utc(
        "2026-12-08T09:00"
    )


def test_what_quiet_hours_moved_over_midnight_is_not_moved_again_before_it_comes():
    late = {"remind_at": "23:00", "quiet_from": "22:00", "quiet_until": "07:00"}
    assert due("2026-11-25", "2026-11-26T05:00", **late) == utc("2026-11-26T07:00")


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-27T12:00", None),
        ("2026-11-27T22:30", "2026-11-30T09:00"),
        ("2026-11-28T12:00", "2026-11-30T09:00"),
        ("2026-11-30T00:30", "2026-11-30T07:00"),
    ],
)
def test_what_is_late_does_not_come_on_a_free_day(now, expected):
    office = hours(
        Preferences(quiet_from="22:00", quiet_until="07:00", working_days=["mon", "tue", "wed", "thu", "fri"])
    )
    assert held_until(office, utc(now)) == (utc(expected) if expected else None)


def test_quiet_that_ends_in_a_doubled_hour_also_ends_in_its_second_run():
    wish = hours(Preferences(zone="Europe/Berlin", quiet_from="22:00", quiet_until="02:30"))
    assert held_until(wish, utc("2026-10-25T01:10")) == utc("2026-10-25T01:30")


@pytest.mark.parametrize("zone", zones()[::40])
def test_every_day_of_two_years_has_one_instant_in_every_zone(zone):
    found = count_days(zone)
    assert (found.skipped, found.doubled, found.moved) == (0, 0, 0)
    assert found.days == 7 * 730


@settings(deadline=None, derandomize=True)
@example("UTC", time(9), time(22), time(7), {"mon"}, {"mon": time(23)}, 500_000, 3)
@given(
    zone=st.sampled_from(zones()),
    wall=st.times(),
    begins=st.times(),
    ends=st.times(),
    working=st.sets(st.sampled_from(WEEKDAYS)),
    own=st.dictionaries(st.sampled_from(WEEKDAYS), st.times()),
    minute=st.integers(0, 2 * 365 * 24 * 60),
    ahead=st.integers(-30, 60),
)
def test_whatever_is_wished_it_comes_later_and_at_a_good_moment(zone, wall, begins, ends, working, own, minute, ahead):
    when = hours(
        Preferences(
            zone=zone,
            remind_at=f"{wall:%H:%M}",
            quiet_from=f"{begins:%H:%M}",
            quiet_until=f"{ends:%H:%M}",
            working_days=sorted(working),
            hours_by_day=[{"day": day, "at": f"{at:%H:%M}"} for day, at in own.items()],
        )
    )
    now = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minute)
    day = now.date() + timedelta(days=ahead)
    instant = due_at(day, when, now)
    assert now < instant < max(now, datetime.combine(day, time(0), UTC)) + timedelta(days=11)
    assert held_until(when, instant) is None, "it does not have to wait again"
    assert due_at(day, when, instant - timedelta(seconds=1)) == instant, "asking again moves nothing"
    if until := held_until(when, now):
        assert until > now
        assert held_until(when, until) is None
