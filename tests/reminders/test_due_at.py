"""From a day to an instant: zones, summer time, quiet hours, pause. Never in the past."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import available_timezones

import pytest

from backend.reminders.due import due_at, held_until, hours


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def due(day: str, now: str, **wish: str | None) -> datetime:
    names = ("zone", "remind_at", "quiet_from", "quiet_until", "paused_until")
    return due_at(date.fromisoformat(day), hours(*(wish.get(name) for name in names)), utc(now))


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
    wish = hours(None, None, "22:00", "07:00", None)
    assert held_until(wish, utc(now)) == (utc(expected) if expected else None)


@pytest.mark.parametrize("wall", ["00:00", "00:30", "01:59", "02:30", "03:00", "09:00", "23:59"])
def test_every_zone_has_one_instant_a_day_for_two_years(wall):
    start = datetime(2026, 1, 1, tzinfo=UTC)
    for zone in sorted(available_timezones())[::7]:
        wish = hours(zone, wall, None, None, None)
        instants = [due_at(date(2026, 1, 3) + timedelta(days=number), wish, start) for number in range(730)]
        assert instants == sorted(set(instants)), zone
        assert max(later - earlier for earlier, later in pairwise(instants)) <= timedelta(hours=25), zone
