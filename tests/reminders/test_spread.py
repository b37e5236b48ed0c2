"""Check-ins spread over days, for any wishes: never more than the week's budget, never early, and always the same."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from backend.accounts.preferences import WEEKDAYS, Preferences
from backend.reminders.due import Hours, due_at, held_until, hours, today
from backend.reminders.spread import places, week_of

START, UNTIL = datetime(2026, 11, 23, tzinfo=UTC), date(2026, 12, 28)


def wishes(budget: int, working: set[str], at: str, quiet: bool, zone: str = "Europe/Berlin") -> Hours:
    night = {"quiet_from": "21:30", "quiet_until": "07:15"} if quiet else {}
    return hours(Preferences(zone=zone, remind_at=at, working_days=sorted(working), outreach_budget=budget, **night))


any_wishes = st.builds(
    wishes,
    st.integers(1, 50),
    st.sets(st.sampled_from(WEEKDAYS)),
    st.sampled_from(["00:00", "09:00", "18:45", "23:30"]),
    st.booleans(),
    st.sampled_from(["Europe/Berlin", "Pacific/Auckland", "America/St_Johns"]),
)
due_days = st.lists(st.integers(-60, 40), max_size=120).map(sorted)


def people(ahead: list[int]) -> list[tuple[str, date]]:
    return [(f"{number:03}", START.date() + timedelta(days=days)) for number, days in enumerate(ahead)]


@settings(deadline=None, derandomize=True)
@given(when=any_wishes, ahead=due_days, minute=st.integers(0, 7 * 24 * 60))
def test_no_week_and_no_day_holds_too_many_and_nobody_comes_early(when, ahead, minute):
    now, waiting = START + timedelta(minutes=minute), people(ahead)
    found = places(waiting, when, [], now, UNTIL)
    days = Counter(today(when, at) for at in found.values())
    weeks = Counter(week_of(day) for day in days.elements())
    assert max(weeks.values(), default=0) <= when.budget
    assert max(days.values(), default=0) <= -(-when.budget // len(when.working))
    assert all(
        held_until(when, at) is None and at >= due_at(due, when, now)
        for name, due in waiting
        if (at := found.get(name))
    )
    assert list(found.values()) == sorted(found.values()), "the oldest come first"
    assert list(found) == [name for name, _ in waiting][: len(found)], "nobody is passed over"


@settings(deadline=None, derandomize=True)
@given(when=any_wishes, ahead=due_days, minutes=st.lists(st.integers(1, 3 * 24 * 60), max_size=8))
def test_asked_again_as_time_goes_by_everyone_keeps_her_place(when, ahead, minutes):
    now, waiting = START, people(ahead)
    first = places(waiting, when, [], now, UNTIL)
    for wait in minutes:
        now += timedelta(minutes=wait)
        monday = week_of(today(when, now))
        gone = {name: at for name, at in first.items() if at <= now}
        this_week = [at for at in gone.values() if today(when, at) >= monday]
        rest = [(name, due) for name, due in waiting if name not in gone]
        again = places(rest, when, this_week, now, UNTIL)
        assert again == {name: at for name, at in first.items() if name not in gone}
